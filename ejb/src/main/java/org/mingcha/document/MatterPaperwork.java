package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperFrame;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** What a matter has on paper already, for papers that name it or enclose it. */
@ApplicationScoped
public class MatterPaperwork {

  private static final Set<PaperType> ENCLOSING = Set.of(PaperType.CASE_TRANSFER, PaperType.CRIMINAL_TRANSFER, PaperType.COURT_APPLICATION);

  @Inject private Documents documents;
  @Inject private Instance<PaperSource> sources;

  /** Number of the latest paper of this type that holds; empty where there is none, or it bears none. */
  public String number(SubjectRef matter, PaperType type) {
    return holding(matter).filter(paper -> paper.type() == type && paper.number() != null).map(DocumentRow::number)
        .reduce("", (earlier, later) -> later);
  }

  /** Titles and numbers of what can be enclosed: what the components keep, and the papers that hold, but for letters that enclose them. */
  public List<String> materials(Matter matter) {
    return materials(matter, paper -> true);
  }

  /** The same without what stays in the bureau (内部文书：审批表、审核表、讨论记录等), for those outside. */
  public List<String> materialsForOthers(Matter matter) {
    return materials(matter, paper -> paper.type().frame() != PaperFrame.SHEET && paper.type() != PaperType.COLLECTIVE_RECORD);
  }

  private List<String> materials(Matter matter, Predicate<DocumentRow> shown) {
    return Stream.concat(sources.stream().flatMap(source -> source.materials(matter).stream()),
        holding(matter.ref()).filter(paper -> !ENCLOSING.contains(paper.type())).filter(shown).map(paper -> paper.number() == null ? paper.title() : paper.title() + "（" + paper.number() + "）")).toList();
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
