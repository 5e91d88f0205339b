package org.mingcha.procedure.view;

import java.io.Serializable;
import java.util.List;

/**
 * A stage in the diagram of a matter.
 *
 * @param state where it lies, seen from where the matter stands
 * @param end whether the matter ends there
 * @param moves the steps that lead out of it, in the procedure's order
 */
public record StageView(String name, State state, boolean end, List<MoveView> moves) implements Serializable {

  /** Passed, here, one step away, or further on. */
  public enum State { PAST, HERE, NEXT, AHEAD }
}
