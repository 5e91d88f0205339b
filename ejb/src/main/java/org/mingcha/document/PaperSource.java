package org.mingcha.document;

import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

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
}
