package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officer;
import org.mingcha.paper.PaperField;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** Lays papers open for the calling officer. */
@ApplicationScoped
class DocumentViews {

  @Inject private DocumentPress press;
  @Inject private FileStore files;
  @Inject private DocumentSight sight;
  @Inject private Clock clock;

  DocumentView view(Document document) {
    press.reckon(document, today());
    var officer = sight.officer();
    var issue = document.issue();
    return new DocumentView(document.row(), document.content().fields(), fields(document), document.known().missing(),
        issue == null ? null : file(issue.pdf()), issue == null ? null : file(issue.ofd()), document.signature(),
        actions(document, officer));
  }

  /** Who has to stay away from the matter is told that, with each action that would otherwise be open. */
  private List<ActionView> actions(Document document, Officer officer) {
    var actions = DocumentAction.views(document, document.row().bureau(), officer, new Occasion(today(), officer.user()));
    return sight.standing(document.matter(), today()) instanceof Verdict.Refused no
        ? actions.stream().map(action -> action.allowed() ? action.refused(no) : action).toList() : actions;
  }

  List<DocumentRow> rows(List<Document> documents) {
    return documents.stream().map(Document::row).toList();
  }

  LocalDate today() {
    return China.today(clock);
  }

  /** Those that hold one text, in the order of the form; tables are filled by the matter alone. */
  static List<String> fields(Document document) {
    var type = document.type();
    return Stream.concat(Stream.concat(Stream.of(Content.TITLE).filter(any -> type.leavesChoice()),
        Stream.of(Content.ADDRESSEE).filter(any -> type.addressed())), type.fields().stream()
        .filter(field -> field.kind() != PaperField.Kind.TABLE).map(PaperField::name)).distinct().toList();
  }

  private StoredFile file(Long id) {
    return files.find(id).orElseThrow(() -> new IllegalStateException("file " + id + " of an issued paper is not there"));
  }
}
