package org.mingcha.enforcement;

import static org.mingcha.enforcement.SomeCase.LEGAL;
import static org.mingcha.enforcement.SomeCase.standingAt;
import static org.mingcha.enforcement.SomeCase.underReview;
import static org.mingcha.identity.Yuhang.INSPECTOR;

import java.time.LocalDate;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Held;
import org.mingcha.hearing.HostDidNotInvestigate;
import org.mingcha.hearing.NotBeforeItsDay;
import org.mingcha.hearing.NotYetHeld;
import org.mingcha.hearing.Scheduled;
import org.mingcha.hearing.TakenByHost;
import org.mingcha.hearing.Unscheduled;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.HearingNotWaived;
import org.mingcha.penalty.Imposition;
import org.mingcha.review.LegalReviewGround;

/** Hearings that each guard alone stands against, and the cases that they need. The hearing is fixed for 2026-12-31. */
final class HearingGuards {

  private static final LocalDate DAY = LocalDate.parse("2026-12-31");
  private static final Officer OTHER = Yuhang.officer("legal2", Duty.LEGAL_REVIEWER);

  private HearingGuards() {}

  static void declare(CaseGuardExamples table) {
    table.handlersOnly("request-hearing", HearingGuards::offered);
    table.tried("request-hearing", HearingNotWaived.class, INSPECTOR, () -> waived(offered()));
    table.tried("schedule-hearing", Unscheduled.class, LEGAL, () -> scheduled(LEGAL));
    table.tried("reschedule-hearing", Scheduled.class, LEGAL, () -> standingAt(Stage.HEARING));
    table.tried("reschedule-hearing", NotYetHeld.class, LEGAL, HearingGuards::held);
    table.tried("hold-hearing", HostDidNotInvestigate.class, INSPECTOR, () -> scheduled(INSPECTOR).on("2026-12-31"));
    table.tried("hold-hearing", Scheduled.class, LEGAL, () -> standingAt(Stage.HEARING).on("2026-12-31"));
    table.tried("hold-hearing", NotYetHeld.class, LEGAL, HearingGuards::held);
    table.tried("hold-hearing", NotBeforeItsDay.class, LEGAL, () -> scheduled(LEGAL).on("2026-12-30"));
    table.tried("hold-hearing", TakenByHost.class, OTHER, () -> scheduled(LEGAL).on("2026-12-31"));
    table.tried("conclude-hearing", Held.class, LEGAL, () -> scheduled(LEGAL).on("2026-12-31"));
    table.tried("conclude-hearing", TakenByHost.class, OTHER, HearingGuards::held);
    table.tried("end-hearing", NotYetHeld.class, LEGAL, HearingGuards::held);
  }

  /** The party gave up all that the notice offered. */
  static SomeCase waived(SomeCase some) {
    some.aCase().notices().waive("放弃书1号", LocalDate.parse("2026-12-04"), some.aCase().notices().offered());
    return some;
  }

  /** Notified of a fine that gives a hearing, at the first day of its five. */
  static SomeCase offered() {
    return SomeCase.approved(Imposition.fine("P-27", Yuan.of("10000"))).notifiedWithHearing("2026-12-21");
  }

  /** A hearing was held and reported; the file has not been reviewed since. */
  static SomeCase heard() {
    return standingAt(Stage.HEARING).hearingHeld("2026-12-31");
  }

  /** The same, of a complex case, which had been reviewed in law before. */
  static SomeCase reviewedInLawThenHeard() {
    return complex().hearingRequested().hearingHeld("2026-12-31");
  }

  /** The same, where the leaders had discussed it before they learnt of the party's request. */
  static SomeCase deliberatedThenHeard() {
    return complex().deliberated().hearingRequested().hearingHeld("2026-12-31");
  }

  private static SomeCase complex() {
    return underReview(LegalReviewGround.COMPLEX).reviewed().proposed(Imposition.fine("P-27", Yuan.of("10000"))).approved()
        .notifiedWithHearing("2026-12-21").on("2026-12-22");
  }

  private static SomeCase scheduled(Officer host) {
    var some = standingAt(Stage.HEARING);
    some.aCase().hearings().schedule(new Appointment(host.user(), host.name(), DAY, "听证室", "听证通知1号", LocalDate.parse("2026-12-04")));
    return some;
  }

  private static SomeCase held() {
    var some = scheduled(LEGAL).on("2026-12-31");
    some.aCase().hearings().hold(DAY, "听证笔录1号", "要点");
    return some;
  }
}
