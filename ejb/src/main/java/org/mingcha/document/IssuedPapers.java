package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** The issued papers of a matter with their files. Who may see them is asked of the matter before. */
@ApplicationScoped
public class IssuedPapers {

  /**
   * A paper that holds, with what was kept of it.
   *
   * @param names the numbers of the papers that it tells of row by row, as a receipt does (送达回证所列文书)
   */
  public record Paper(DocumentRow row, StoredFile pdf, StoredFile ofd, DocumentSignature signature, List<String> names) {}

  @Inject private Documents documents;
  @Inject private FileStore files;

  /** Those that hold, in the order in which they were drafted. */
  public List<Paper> of(SubjectRef matter) {
    return documents.of(matter).stream().filter(document -> document.state().holds()).map(document ->
        new Paper(document.row(), files.find(document.issue().pdf()).orElseThrow(), files.find(document.issue().ofd()).orElseThrow(),
            document.signature(), document.content().numbers())).toList();
  }

  /** The number of the matter's last paper of one of these types that holds. */
  public Optional<String> number(SubjectRef matter, PaperType... types) {
    return documents.of(matter).stream().filter(document -> document.state().holds() && List.of(types).contains(document.type()))
        .map(document -> document.issue().number()).reduce((earlier, later) -> later);
  }
}
