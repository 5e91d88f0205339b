package org.mingcha.procedure;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.procedure.view.StageView;

/** Reads a matter's procedure: what may follow here, whose turn it is, which way the matter has come. */
final class Steps {

  private Steps() {}

  static LocalDate day(Instant at) {
    return China.dateOf(at);
  }

  static List<? extends Move<?, ?>> movesFrom(Matter matter) {
    return movesFrom(matter.procedure(), matter.stage());
  }

  /** The step of this name, where the matter stands. */
  static Optional<? extends Move<?, ?>> move(Matter matter, String name) {
    return movesFrom(matter).stream().filter(move -> move.name().equals(name)).findFirst();
  }

  /** What happened last, for somebody who did not know of it. */
  static Map<String, Object> last(Matter matter, List<Step> taken) {
    if (taken.isEmpty()) {
      return Map.of("stage", matter.stage(), "at", matter.openedAt());
    }
    var last = taken.get(taken.size() - 1).view();
    return Map.of("stage", matter.stage(), "action", last.move(), "user", last.user(), "name", last.name(), "at", last.at());
  }

  /** How many steps had been taken when one of this name was taken last, itself counted in; nothing while it was not. */
  static int last(List<Step> taken, String moveName) {
    for (int i = taken.size(); i > 0; i--) {
      if (taken.get(i - 1).view().move().equals(moveName)) {
        return i;
      }
    }
    return 0;
  }

  private static <S extends Enum<S>, M> List<Move<S, M>> movesFrom(Procedure<S, M> procedure, String stage) {
    return procedure.movesFrom(procedure.stage(stage));
  }

  /** The first step, in the procedure's order, that is lawful today for whoever holds the duty. */
  static Move<?, ?> next(Matter matter, LocalDate today) {
    var occasion = Occasion.forAnyone(today);
    for (var move : movesFrom(matter)) {
      if (due(matter, move, occasion) && check(matter, move, occasion) instanceof Verdict.Allowed) {
        return move;
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private static <M> boolean due(Matter matter, Move<?, M> move, Occasion occasion) {
    return move.due((M) matter, occasion);
  }

  static boolean ended(Matter matter) {
    return matter.procedure().ends(matter.stage());
  }

  /** The stages of the diagram: the usual course, and the present stage where it lies beside that. */
  static List<StageView> path(Matter matter, List<Step> taken) {
    return StagePath.of(matter.procedure(), matter.stage(), taken.stream().map(step -> step.view().from()).collect(toSet()));
  }

  /**
   * Whether the step is lawful: whoever takes it need not stay away, and the move's own guards agree. A procedure states its guards for its
   * own kind of matter, and a matter names its own procedure.
   */
  @SuppressWarnings("unchecked")
  static <M> Verdict check(Matter matter, Move<?, M> move, Occasion occasion) {
    var standing = NeedNotStayAway.of(matter, occasion.user(), occasion.today());
    return standing instanceof Verdict.Refused ? standing : move.check((M) matter, occasion);
  }
}
