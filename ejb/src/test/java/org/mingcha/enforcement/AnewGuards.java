package org.mingcha.enforcement;

import static org.mingcha.enforcement.SomeCase.FINE;
import static org.mingcha.enforcement.SomeCase.PRINCIPAL;
import static org.mingcha.enforcement.SomeCase.investigated;
import static org.mingcha.enforcement.SomeCase.notified;
import static org.mingcha.enforcement.SomeCase.served;
import static org.mingcha.enforcement.SomeCase.underReview;
import static org.mingcha.identity.Yuhang.INSPECTOR;
import static org.mingcha.identity.Yuhang.LEADER;

import org.mingcha.decision.AwaitsPolice;
import org.mingcha.decision.CrimeReported;
import org.mingcha.decision.CrimeUnreported;
import org.mingcha.decision.NoCrimeReportOpen;
import org.mingcha.decision.NotTheSameAgain;
import org.mingcha.decision.PoliceTransferByPrincipal;
import org.mingcha.decision.RedoOrdered;
import org.mingcha.decision.Suspicion;
import org.mingcha.decision.TimeIsOurs;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.NothingAwaitsNotice;
import org.mingcha.penalty.Imposition;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.OnlyCaseReview;

/** Steps to the police, to another review and to another decision that each guard alone stands against. */
final class AnewGuards {

  private AnewGuards() {}

  static void declare(CaseGuardExamples table) {
    review(table);
    police(table);
    anew(table);
  }

  private static void review(CaseGuardExamples table) {
    table.handlersOnly("submit-legal-review", () -> underReview().reviewed());
    table.tried("submit-legal-review", OnlyCaseReview.class, INSPECTOR, () -> underReview(LegalReviewGround.COMPLEX).reviewed());
    table.tried("submit-legal-review", NothingAwaitsNotice.class, INSPECTOR, () -> underReview().reviewed().proposed(FINE));
  }

  private static void police(CaseGuardExamples table) {
    table.handlersOnly("report-crime", SomeCase::investigated);
    table.tried("report-crime", CrimeUnreported.class, INSPECTOR, AnewGuards::suspected);
    table.tried("decline-police-transfer", PoliceTransferByPrincipal.class, LEADER, AnewGuards::suspected);
    table.noHandler("decline-police-transfer", () -> Knowing.headedBy(suspected(), INSPECTOR));
    table.tried("decline-police-transfer", CrimeReported.class, PRINCIPAL, SomeCase::investigated);
    table.tried("decide", NoCrimeReportOpen.class, LEADER, () -> suspected(notified().on("2026-12-22")));
    table.tried("decide-no-penalty", NoCrimeReportOpen.class, LEADER, () -> suspected(underReview().reviewed()));
    table.handlersOnly("hand-to-police", () -> investigated().toThePolice(PRINCIPAL));
    table.tried("hand-to-police", AwaitsPolice.class, INSPECTOR, () -> investigated().toThePolice(PRINCIPAL).handedToPolice());
  }

  private static void anew(CaseGuardExamples table) {
    table.tried("decide-anew", RedoOrdered.class, LEADER, () -> served().annulled());
    table.noHandler("decide-anew", () -> served().annulledToBeDecidedAnew(false));
    table.tried("extend", TimeIsOurs.class, LEADER, AnewGuards::takenUp);
    table.tried("extend-by-panel", TimeIsOurs.class, LEADER, () -> Knowing.extended(takenUp(), 1));
    table.tried("propose-penalty", NotTheSameAgain.class, INSPECTOR, FINE, () -> takenUp().closed().submitted().reviewed());
    table.tried("decide", NotTheSameAgain.class, LEADER, FINE, () -> takenUp().closed().submitted().reviewed()
        .proposed(Imposition.fine("P-27", Yuan.of("8000"))).approved().notified("2027-02-01").on("2027-02-02"));
  }

  private static SomeCase takenUp() {
    return served().annulledToBeDecidedAnew(false).takenUpAgain();
  }

  private static SomeCase suspected() {
    return suspected(investigated());
  }

  private static SomeCase suspected(SomeCase some) {
    some.aCase().decisions().suspect(new Suspicion(SomeCase.FILED_AT, "yuhang.inspector1", "涉嫌犯罪", null));
    return some;
  }
}
