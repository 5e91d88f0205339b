package org.mingcha.enforcement;

import static org.mingcha.enforcement.SomeCase.FINE;
import static org.mingcha.enforcement.SomeCase.approved;
import static org.mingcha.enforcement.SomeCase.investigated;
import static org.mingcha.enforcement.SomeCase.notified;
import static org.mingcha.enforcement.SomeCase.underReview;
import static org.mingcha.enforcement.SomeCase.underReviewOf;
import static org.mingcha.identity.Yuhang.INSPECTOR;
import static org.mingcha.identity.Yuhang.LEADER;

import java.util.Map;
import java.util.function.Supplier;
import org.mingcha.assessment.ActRecorded;
import org.mingcha.assessment.ActReviewed;
import org.mingcha.assessment.ChangedSinceReview;
import org.mingcha.assessment.ChoiceReviewed;
import org.mingcha.assessment.OtherFinesAnswered;
import org.mingcha.assessment.PenaltyLawful;
import org.mingcha.assessment.Punishable;
import org.mingcha.enforcement.guard.NotHeavierForSpeaking;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.NothingAwaitsNotice;
import org.mingcha.notice.ProposalApproved;
import org.mingcha.notice.ProposalAwaitsSignature;
import org.mingcha.notice.RecallIsForTheProvince;
import org.mingcha.notice.RectifiedFirst;
import org.mingcha.notice.SameBasisAsNotified;
import org.mingcha.notice.StatementsAnswered;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.rectification.Breach;
import org.mingcha.review.ReviewPassed;

/** Penalties that one guard alone stands against, from the proposal to the decision. */
final class PenaltyGuards {

  private static final Imposition RECALL = Imposition.fine("P-30", Yuan.of("20000"));
  private static final Imposition PROMOTION = Imposition.fine("P-29a", Yuan.of("5000"));

  private static final Imposition HEAVIER = Imposition.fine("P-27", Yuan.of("8000"));

  private PenaltyGuards() {}

  static void declare(CaseGuardExamples table) {
    table.handlersOnly("record-act-facts", SomeCase::investigated);
    table.tried("submit-review", ChangedSinceReview.class, INSPECTOR, () -> underReview().reviewed());
    proposal(table);
    speaking(table);
    signature(table);
    lawful(table, "approve-penalty", LEADER, () -> underReview().reviewed().proposed(FINE));
    lawful(table, "notify-penalty", INSPECTOR, () -> approved(FINE));
    lawful(table, "decide", LEADER, () -> notified().on("2026-12-22"));
    table.tried("decide", SameBasisAsNotified.class, LEADER, PROMOTION, () -> Knowing.confirmed(
        several().proposed(FINE).approved().notified("2026-12-21").on("2026-12-22"), "P-29a"));
  }

  private static void proposal(CaseGuardExamples table) {
    table.tried("propose-penalty", ReviewPassed.class, INSPECTOR, FINE, () -> HearingGuards.heard().submitted());
    table.tried("propose-penalty", NothingAwaitsNotice.class, INSPECTOR, FINE, () -> underReview().reviewed().proposed(FINE));
    table.tried("propose-penalty", RecallIsForTheProvince.class, INSPECTOR, RECALL, () -> Knowing.noProvince(recall()));
    table.tried("propose-penalty", RectifiedFirst.class, INSPECTOR, FINE, () -> Knowing.noOrder(underReview().reviewed()));
    table.tried("propose-penalty", ActRecorded.class, INSPECTOR, FINE, () -> investigated().closed().submitted().reviewed());
    table.tried("propose-penalty", ActReviewed.class, INSPECTOR, FINE, () -> underReview().reviewed().found(SomeFinding.DISPLAY));
    table.tried("propose-penalty", Punishable.class, INSPECTOR, FINE, () -> underReviewOf(Knowing.slight()).reviewed());
    table.tried("propose-penalty", PenaltyLawful.class, INSPECTOR, Imposition.fine("P-27", Yuan.of("10000.01")), () -> underReview().reviewed());
    table.tried("propose-penalty", OtherFinesAnswered.class, INSPECTOR, FINE, () -> Knowing.namesake(underReview().reviewed()));
    table.tried("propose-penalty", ChoiceReviewed.class, INSPECTOR, PROMOTION, PenaltyGuards::several);
  }

  /** Told of 5 000, it spoke and was answered; since then other facts were found, and then those again of which it had been told. */
  private static void speaking(CaseGuardExamples table) {
    table.tried("propose-penalty", StatementsAnswered.class, INSPECTOR, FINE, () -> notified().said());
    table.tried("propose-penalty", NotHeavierForSpeaking.class, INSPECTOR, HEAVIER, () -> notified().said().answered());
    table.tried("approve-penalty", NotHeavierForSpeaking.class, LEADER, () -> backToTheOldFacts(heavier()));
    table.tried("notify-penalty", NotHeavierForSpeaking.class, INSPECTOR, () -> backToTheOldFacts(heavier().approved()));
    table.tried("decide", NotHeavierForSpeaking.class, LEADER, () -> backToTheOldFacts(heavier().approved().notified("2026-12-21")).on("2026-12-22"));
  }

  private static SomeCase heavier() {
    return notified().said().answered().found(SomeFinding.LATER).submitted().reviewed().proposed(HEAVIER);
  }

  private static SomeCase backToTheOldFacts(SomeCase some) {
    return some.found(SomeFinding.DISPLAY).submitted().reviewed();
  }

  private static void signature(CaseGuardExamples table) {
    table.tried("approve-penalty", ProposalAwaitsSignature.class, LEADER, () -> underReview().reviewed());
    table.tried("return-penalty", ProposalAwaitsSignature.class, LEADER, () -> underReview().reviewed());
    table.tried("notify-penalty", ProposalApproved.class, INSPECTOR, () -> underReview().reviewed().proposed(FINE));
    table.tried("notify-penalty", RecallIsForTheProvince.class, INSPECTOR, () -> Knowing.noProvince(recall().proposed(RECALL).approved()));
  }

  /** What may come to light after the proposal stands against each step that follows. */
  private static void lawful(CaseGuardExamples table, String move, Officer by, Supplier<SomeCase> given) {
    table.tried(move, RectifiedFirst.class, by, FINE, () -> Knowing.noOrder(given.get()));
    table.tried(move, ActReviewed.class, by, FINE, () -> given.get().found(SomeFinding.DISPLAY));
    table.tried(move, Punishable.class, by, FINE, () -> Knowing.exempt(given.get()));
    table.tried(move, PenaltyLawful.class, by, FINE, () -> Knowing.finedAlready(given.get()));
    table.tried(move, OtherFinesAnswered.class, by, FINE, () -> Knowing.namesake(given.get()));
    table.tried(move, ChoiceReviewed.class, by, FINE, () -> Knowing.confirmed(given.get(), "P-29a"));
  }

  /** Reviewed at the province, of a seller that did not help with a recall. */
  private static SomeCase recall() {
    return underReviewOf(SomeFinding.of(Conduct.RECALL_BY_SELLER)).atTheProvince().withOrder(Breach.RECALL_BY_SELLER).reviewed();
  }

  /** Two rules fine the act; the reviewers confirmed Article 27. */
  private static SomeCase several() {
    return underReviewOf(SomeFinding.of(Conduct.DISPLAY, Conduct.FALSE_PROMOTION))
        .reviewed("P-27", new ReviewedChoice("只认定未展示", Map.of("P-29a", "宣传行为另案处理"), Map.of()));
  }
}
