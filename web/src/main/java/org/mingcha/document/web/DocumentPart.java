package org.mingcha.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.document.DocumentDesk;
import org.mingcha.document.DocumentFile;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.DocumentState;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.ReadOnce;

/** The part of a matter's page that lists its papers, and drafts the next; every kind of matter alike. */
@Named
@RequestScoped
public class DocumentPart {

  @Inject private DocumentDesk desk;
  @Inject private Attempt attempt;
  private final ReadOnce<DocumentFile> file = new ReadOnce<>();

  /** The papers of the matter and those that it can have, read once for each request. */
  public DocumentFile of(SubjectRef matter) {
    return file.of(() -> desk.of(matter));
  }

  /** The issued papers of the matter that bear a number. */
  public List<DocumentRow> numbers(SubjectRef matter) {
    return of(matter).papers().stream().filter(paper -> paper.state().holds() && paper.number() != null).toList();
  }

  /** By what steps name the issued papers of this type, also where they bear no number; in the order in which they were drafted. */
  public List<String> references(SubjectRef matter, PaperType type) {
    return of(matter).papers().stream().filter(paper -> paper.state().holds() && paper.type() == type).map(DocumentRow::reference).toList();
  }

  /** The papers of these types that were issued in the matter and wait to be served. */
  public List<DocumentRow> waiting(SubjectRef matter, PaperType... types) {
    return of(matter).papers().stream().filter(paper -> paper.state() == DocumentState.ISSUED && List.of(types).contains(paper.type())).toList();
  }

  /** Drafts a paper of this type, of several the one about that, and opens it. */
  public String draft(SubjectRef matter, String type, String about) {
    return attempt.to(() -> "/document/document?faces-redirect=true&id=" + desk.draft(matter, PaperType.valueOf(type), about.isEmpty() ? null : about).row().id());
  }
}
