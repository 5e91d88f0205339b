package org.mingcha.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.StepTaking;

/**
 * Knows the papers of one kind of matter. A component that has papers brings one, as a CDI bean; this component asks them all and
 * knows none.
 */
public interface PaperSource {

  /** The papers that this matter can have as it stands, in the order of the law; empty for matters of other kinds. */
  List<PaperOffer> offers(Matter matter);

  /** The type of paper whose service a step of this kind of matter records without naming its number; empty for any other step. */
  default Optional<PaperType> servedBy(SubjectRef matter, String move) {
    return Optional.empty();
  }

  /** The types of paper whose number such a step may name; empty where it is not known, and any will do. */
  default Set<PaperType> namedBy(StepTaking step) {
    return Set.of();
  }

  /** Other matters whose papers such a step may name, beside those of its own. */
  default List<SubjectRef> namedIn(StepTaking step) {
    return List.of();
  }

  /** Of several of that type, which one such a step is about, as {@link PaperOffer#about} says it; empty where it may be any. */
  default Optional<String> namedAbout(StepTaking step) {
    return Optional.empty();
  }

  /** Whether such a step hands over a paper that it may name: one that was issued and waits to be served is then named and served. */
  default boolean handsOver(StepTaking step) {
    return false;
  }

  /** What the component keeps of the matter and may be enclosed with its papers, in words and in order (随附材料); no papers. */
  default List<String> materials(Matter matter) {
    return List.of();
  }
}
