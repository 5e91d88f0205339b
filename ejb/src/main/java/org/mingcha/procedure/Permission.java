package org.mingcha.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.procedure.view.MatterView;

/**
 * Whether this officer may take a step: first the bureau, then the duty, then the law. One answer, used for the button,
 * for {@code actions[]} and for the request itself.
 */
public final class Permission {

  private Permission() {}

  /**
   * Refuses a step by another bureau's officer or by one without the duty (403), on an old version (412), of another
   * stage (409), by one who has to stay away (422).
   */
  public static Move<?, ?> demand(Matter matter, String moveName, int version, Officer officer) {
    officer.demandOwn(matter.bureau());
    matter.requireVersion(version);
    var move = matter.requireMove(moveName);
    if (!isFor(matter, move, officer)) {
      throw new NotPermitted("identity.role", Map.of("role", move.duty().role()));
    }
    NeedNotStayAway.demand(matter, officer);
    return move;
  }

  /** By which office the officer takes the step: by the one that it belongs to, or, named for it, by the first of the own. */
  static Duty office(Move<?, ?> move, Officer officer) {
    return officer.has(move.duty()) ? move.duty() : officer.duties().stream().sorted().findFirst().orElseThrow();
  }

  private static boolean isFor(Matter matter, Move<?, ?> move, Officer officer) {
    return officer.has(move.duty()) || move.named() && officer.user().equals(matter.names());
  }

  /** The common view of a matter, with the answer for this reader to each step of the present stage. */
  public static MatterView view(Matter matter, Officer reader, LocalDate today) {
    return matter.view(actions(matter, reader, today));
  }

  private static List<ActionView> actions(Matter matter, Officer reader, LocalDate today) {
    return Steps.movesFrom(matter).stream().map(move -> action(matter, move, reader, today)).toList();
  }

  private static ActionView action(Matter matter, Move<?, ?> move, Officer reader, LocalDate today) {
    var open = new ActionView(move.name(), true, null, Map.of(), move.basis().value(), move.duty().role(), move.requires());
    return answer(open, matter, move.duty(), isFor(matter, move, reader), reader, () -> Steps.check(matter, move, new Occasion(today, reader.user())));
  }

  /** The answer for this reader to what would be undertaken beside the steps. */
  static ActionView beside(Matter matter, Undertaking what, Officer reader) {
    return answer(what.open(), matter, Duty.INSPECTOR, reader.has(Duty.INSPECTOR), reader, () -> what.check(matter, reader.user()));
  }

  private static ActionView answer(ActionView open, Matter matter, Duty duty, boolean forReader, Officer reader, Supplier<Verdict> law) {
    if (!reader.worksFor(matter.bureau())) {
      return open.barred("identity.other-bureau", Map.of("bureau", matter.bureau()));
    }
    if (!forReader) {
      return open.barred("identity.role", Map.of("role", duty.role()));
    }
    return law.get() instanceof Verdict.Refused no ? open.refused(no) : open;
  }
}
