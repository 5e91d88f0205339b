package org.mingcha.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.procedure.view.StageView.State;
import org.mingcha.procedure.view.MoveView;
import org.mingcha.procedure.view.StageView;

/** Draws the stages of one matter from its procedure: the usual course, and what lies beside it once the matter is there. */
final class StagePath {

  private StagePath() {}

  /** @param left the stages that the matter has left so far */
  static <S extends Enum<S>> List<StageView> of(Procedure<S, ?> procedure, String here, Set<String> left) {
    var onPath = procedure.mainPath().indexOf(procedure.stage(here));
    var next = procedure.movesFrom(procedure.stage(here)).stream().map(Move::to).collect(Collectors.toSet());
    var stages = new ArrayList<StageView>();
    for (var stage : procedure.mainPath()) {
      boolean passed = onPath < 0 ? left.contains(stage.name()) : procedure.mainPath().indexOf(stage) < onPath;
      stages.add(view(procedure, stage, stage.name().equals(here) ? State.HERE
          : passed ? State.PAST : next.contains(stage) ? State.NEXT : State.AHEAD));
    }
    return onPath < 0 ? beside(stages, view(procedure, procedure.stage(here), State.HERE)) : List.copyOf(stages);
  }

  /** A stage beside the usual course stands behind what has passed; where it is an end, nothing comes after it. */
  private static List<StageView> beside(List<StageView> usual, StageView here) {
    int passed = 1 + usual.stream().map(StageView::state).toList().lastIndexOf(State.PAST);
    var stages = new ArrayList<>(usual.subList(0, passed));
    stages.add(here);
    if (!here.end()) {
      stages.addAll(usual.subList(passed, usual.size()));
    }
    return List.copyOf(stages);
  }

  private static <S extends Enum<S>> StageView view(Procedure<S, ?> procedure, S stage, State state) {
    return new StageView(stage.name(), state, procedure.endsAt(stage), procedure.movesFrom(stage).stream()
        .map(move -> new MoveView(move.name(), move.to().name(), move.duty().role(), move.basis().value(), move.exceptional())).toList());
  }
}
