package org.mingcha.enforcement;

import static org.mingcha.enforcement.SomeCase.FINE;
import static org.mingcha.enforcement.SomeCase.LEGAL;
import static org.mingcha.enforcement.SomeCase.approved;
import static org.mingcha.enforcement.SomeCase.investigated;
import static org.mingcha.enforcement.SomeCase.notified;
import static org.mingcha.enforcement.SomeCase.standingAt;
import static org.mingcha.enforcement.SomeCase.underReview;
import static org.mingcha.identity.Yuhang.INSPECTOR;
import static org.mingcha.identity.Yuhang.LEADER;

import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Deliberated;
import org.mingcha.decision.DeliberationDue;
import org.mingcha.decision.ExtendedOnce;
import org.mingcha.decision.NotYetExtended;
import org.mingcha.decision.PoliceTransferByPrincipal;
import org.mingcha.decision.StillTimeToDecide;
import org.mingcha.enforcement.guard.DeciderIsNotHandler;
import org.mingcha.enforcement.guard.HearingReviewDue;
import org.mingcha.enforcement.guard.InvestigationClosed;
import org.mingcha.enforcement.guard.NoMeasureOpen;
import org.mingcha.enforcement.guard.ReviewedAfterHearing;
import org.mingcha.enforcement.guard.TakenByHandler;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.HearingOffered;
import org.mingcha.notice.NotHeavierThanNotified;
import org.mingcha.notice.NotYetWaived;
import org.mingcha.notice.StatementPeriodOver;
import org.mingcha.notice.StatementUnanswered;
import org.mingcha.notice.StatementsAnswered;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.LegalReviewWhereDue;
import org.mingcha.review.NoReviewAwaited;
import org.mingcha.review.ReviewAwaited;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewDidNotAgree;
import org.mingcha.review.ReviewPassed;
import org.mingcha.review.ReviewerIsNotHandler;
import org.mingcha.review.ReviewerIsQualified;
import org.mingcha.review.StillTimeToReview;

/** The guards of the ordinary procedure around the decision; {@link PenaltyGuards}, {@link HearingGuards} and {@link
 * ExecutionGuards} add the rest. */
final class CaseGuardExamples extends GuardExamples {

  /** An inspector of the bureau who does not handle the case. */
  static final Officer STRANGER = Yuhang.officer("inspector3", Duty.INSPECTOR);

  CaseGuardExamples() {
    handlers();
    deciders();
    investigation();
    review();
    notice();
    decision();
    PenaltyGuards.declare(this);
    HearingGuards.declare(this);
    ExecutionGuards.declare(this);
    AnewGuards.declare(this);
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(OrdinaryProcedure.EDITION_2022);
  }

  /** Nothing is owed any more of what was annulled, so that it is refused anyway; the officer is told why. */
  @Override
  public Set<String> onlyBetterReasons() {
    return Set.of("record-payment/NotAnnulled", "grant-deferral/NotAnnulled", "record-payment/DecisionStands", "grant-deferral/DecisionStands",
        "dun/DecisionStands", "apply-enforcement/DecisionStands");
  }

  /** An example: that officer tries the step in that case. */
  void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SomeCase> given) {
    tried(move, guard, by, null, given);
  }

  /** The same with this penalty in mind. */
  void tried(String move, Class<? extends Guard<?>> guard, Officer by, Imposition intended, Supplier<SomeCase> given) {
    example(move, guard, () -> {
      var some = given.get();
      some.aCase().intend(intended);
      return () -> some.then(move, by);
    });
  }

  /** What only handlers do, somebody else tries. */
  void handlersOnly(String move, Supplier<SomeCase> given) {
    tried(move, TakenByHandler.class, STRANGER, given);
  }

  /** What handlers may not do, one of them tries. */
  void noHandler(String move, Supplier<SomeCase> given) {
    tried(move, DeciderIsNotHandler.class, INSPECTOR, given);
  }

  private void handlers() {
    handlersOnly("investigate", SomeCase::filed);
    handlersOnly("close-investigation", SomeCase::investigated);
    handlersOnly("submit-review", () -> investigated().closed());
    handlersOnly("reopen-investigation", () -> underReview().reviewed(ReviewConclusion.CORRECT, LEGAL));
    handlersOnly("propose-penalty", () -> underReview().reviewed());
    handlersOnly("notify-penalty", () -> approved(FINE));
    handlersOnly("record-statement", SomeCase::notified);
    handlersOnly("answer-statement", () -> notified().said());
    handlersOnly("record-waiver", SomeCase::notified);
    handlersOnly("submit-decision", () -> notified().on("2026-12-22"));
    handlersOnly("record-service", SomeCase::decided);
  }

  private void deciders() {
    noHandler("suspend", SomeCase::investigated);
    noHandler("terminate", SomeCase::investigated);
    noHandler("resume", () -> standingAt(Stage.SUSPENDED));
    noHandler("extend", SomeCase::investigated);
    noHandler("extend-by-panel", () -> Knowing.extended(investigated(), 1));
    noHandler("extend-review", SomeCase::underReview);
    noHandler("transfer", SomeCase::investigated);
    noHandler("transfer-to-police", () -> Knowing.headedBy(investigated(), INSPECTOR));
    noHandler("approve-penalty", () -> underReview().reviewed().proposed(FINE));
    noHandler("return-penalty", () -> underReview().reviewed().proposed(FINE));
    noHandler("deliberate", () -> legal().on("2026-12-22"));
    noHandler("decide", () -> notified().on("2026-12-22"));
    noHandler("decide-no-penalty", () -> underReview().reviewed());
  }

  /** The ninety days are over since yesterday. */
  private static SomeCase overdue() {
    return investigated().running(LimitKind.DECIDE_CASE, "2027-03-04").on("2027-03-05");
  }

  private void investigation() {
    tried("close-investigation", NoMeasureOpen.class, INSPECTOR, () -> investigated().withMeasure("余市监强〔2026〕1号"));
    tried("submit-review", InvestigationClosed.class, INSPECTOR, SomeCase::investigated);
    tried("extend", StillTimeToDecide.class, LEADER, () -> overdue());
    tried("extend-by-panel", StillTimeToDecide.class, LEADER, () -> Knowing.extended(overdue(), 1));
    tried("extend", NotYetExtended.class, LEADER, () -> Knowing.extended(investigated(), 1));
    tried("extend-by-panel", ExtendedOnce.class, LEADER, SomeCase::investigated);
    tried("transfer-to-police", PoliceTransferByPrincipal.class, LEADER, SomeCase::investigated);
  }

  private void review() {
    tried("extend-review", StillTimeToReview.class, LEADER, () -> underReview().running(LimitKind.REVIEW, "2026-12-18").on("2026-12-19"));
    tried("review", ReviewAwaited.class, LEGAL, () -> underReview().reviewed());
    tried("review", ReviewerIsNotHandler.class, INSPECTOR, SomeCase::underReview);
    tried("review", ReviewerIsQualified.class, Yuhang.officer("beginner", Duty.LEGAL_REVIEWER), () -> underReview(LegalReviewGround.COMPLEX));
    tried("extend-review", ReviewAwaited.class, LEADER, () -> underReview().reviewed());
    tried("propose-penalty", LegalReviewWhereDue.class, INSPECTOR, FINE, () -> underReview().reviewed().reviewedInLawFrom("1000"));
    tried("reopen-investigation", ReviewDidNotAgree.class, INSPECTOR, () -> underReview().reviewed());
  }

  private void notice() {
    tried("answer-statement", StatementUnanswered.class, INSPECTOR, SomeCase::notified);
    tried("record-waiver", NotYetWaived.class, INSPECTOR, () -> HearingGuards.waived(notified()));
    tried("request-hearing", HearingOffered.class, INSPECTOR, SomeCase::notified);
    tried("submit-decision", StatementPeriodOver.class, INSPECTOR, () -> notified().on("2026-12-21"));
    tried("submit-decision", StatementsAnswered.class, INSPECTOR, () -> notified().said().on("2026-12-22"));
    tried("submit-decision", ReviewPassed.class, INSPECTOR, () -> HearingGuards.heard().submitted());
    tried("submit-decision", ReviewedAfterHearing.class, INSPECTOR, HearingGuards::heard);
    tried("submit-review", HearingReviewDue.class, INSPECTOR, () -> notified().on("2026-12-22"));
    tried("submit-review", NoReviewAwaited.class, INSPECTOR, () -> HearingGuards.heard().submitted());
  }

  private void decision() {
    tried("deliberate", StatementPeriodOver.class, LEADER, () -> legal().on("2026-12-21"));
    tried("deliberate", StatementsAnswered.class, LEADER, () -> legal().said().on("2026-12-22"));
    tried("deliberate", ReviewPassed.class, LEADER, () -> HearingGuards.heard().submitted());
    tried("deliberate", ReviewedAfterHearing.class, LEADER, HearingGuards::reviewedInLawThenHeard);
    tried("deliberate", DeliberationDue.class, LEADER, () -> notified().on("2026-12-22"));
    tried("decide", StatementPeriodOver.class, LEADER, () -> notified().on("2026-12-21"));
    tried("decide", StatementsAnswered.class, LEADER, () -> notified().said().on("2026-12-22"));
    tried("decide", ReviewPassed.class, LEADER, () -> HearingGuards.deliberatedThenHeard().submitted());
    tried("decide", ReviewedAfterHearing.class, LEADER, HearingGuards::deliberatedThenHeard);
    tried("decide", Deliberated.class, LEADER, () -> legal().on("2026-12-22"));
    tried("decide", NotHeavierThanNotified.class, LEADER, Imposition.fine("P-27", Yuan.of("5000.01")), () -> notified().on("2026-12-22"));
    tried("decide-no-penalty", ReviewPassed.class, LEADER, SomeCase::underReview);
    tried("decide-no-penalty", ReviewedAfterHearing.class, LEADER, HearingGuards::heard);
  }

  /** A complex case: reviewed in law and notified, but not discussed by the leaders. */
  private static SomeCase legal() {
    return underReview(LegalReviewGround.COMPLEX).reviewed().proposed(FINE).approved().notified("2026-12-21");
  }
}
