package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** What a matter has on paper already, for papers that name it or enclose it. */
@ApplicationScoped
public class MatterPaperwork {

  @Inject private Documents documents;
  @Inject private Instance<PaperSource> sources;

  /** Number of the latest paper of this type that holds; empty where there is none, or it bears none. */
  public String number(SubjectRef matter, PaperType type) {
    return holding(matter).filter(paper -> paper.type() == type && paper.number() != null).map(DocumentRow::number)
        .reduce("", (earlier, later) -> later);
  }

  /** Titles and numbers of what can be enclosed: what the components keep, and the papers that hold. */
  public List<String> materials(Matter matter) {
    return Stream.concat(sources.stream().flatMap(source -> source.materials(matter).stream()),
        holding(matter.ref()).map(paper -> paper.number() == null ? paper.title() : paper.title() + "（" + paper.number() + "）")).toList();
  }

  /** The same as rows of a table, numbered. */
  public List<Map<String, String>> list(Matter matter) {
    var rows = new ArrayList<Map<String, String>>();
    materials(matter).forEach(name -> rows.add(Map.of("no", String.valueOf(rows.size() + 1), "name", name)));
    return rows;
  }

  private Stream<DocumentRow> holding(SubjectRef matter) {
    return documents.of(matter).stream().filter(document -> document.state().holds()).map(Document::row);
  }
}
