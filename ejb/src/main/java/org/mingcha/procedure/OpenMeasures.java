package org.mingcha.procedure;

import java.util.List;
import org.mingcha.kernel.SubjectRef;

/**
 * Tells which compulsory measures still stand on a matter (未解除的强制措施、先行登记保存). Whoever keeps such measures implements it; a
 * case asks all implementations before its investigation is closed.
 */
public interface OpenMeasures {

  /** What still stands, in the order in which it was taken; nothing most of the time. */
  List<SubjectRef> of(SubjectRef matter);
}
