package org.mingcha.procedure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A stage in the diagram of a matter.
 *
 * @param state whether the matter has passed it, stands there, or may still come to it
 */
public record StageView(String name, State state) implements Serializable {

  /** Where a stage lies, seen from where the matter stands. */
  public enum State { PAST, HERE, AHEAD }

  static List<StageView> path(List<String> mainPath, String here) {
    var at = mainPath.indexOf(here);
    var stages = new ArrayList<StageView>();
    for (int i = 0; i < mainPath.size(); i++) {
      stages.add(new StageView(mainPath.get(i), i < at ? State.PAST : i == at ? State.HERE : State.AHEAD));
    }
    if (at < 0) {
      stages.add(new StageView(here, State.HERE));
    }
    return stages;
  }
}
