package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.RuleReview;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.Sanctions;
import org.mingcha.penalty.Sanction;
import org.mingcha.rectification.Breach;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;

@DisplayName("处罚依据须经审核确认（程序规定第48、49、50、53条，处罚法第29、57条）")
class RuleReviewTest {

  /** A platform that dealt with a danger and did not report it: Article 31 and the law behind it both fine that, and LQ-3 is open. */
  private static final Act UNREPORTED = new Act(LocalDate.parse("2026-12-02"), null, null, Set.of(Conduct.NO_REPORT), null, "影响恶劣", false);
  private static final Imposition SERIOUS = new Imposition("P-31", true, Yuan.of("100000"), null, null, Sanctions.of(Sanction.SUSPEND_BUSINESS));
  private static final ReviewedChoice UNANSWERED = new ReviewedChoice("第31条是专门规定", Map.of(), Map.of());
  private static final ReviewedChoice ANSWERED = new ReviewedChoice("第31条是专门规定", Map.of(), Map.of(OpenQuestion.LQ_3, "须一并履行"));

  @DisplayName("没有认定违法事实，不得报批拟处罚（处罚法第57条）；按钮上写明")
  @Test void nothingFound() {
    var bare = SomeCase.investigated().closed().submitted().reviewed();
    refused("assessment.not-recorded", "APL@2021:57", () -> bare.proposed(SomeCase.FINE));
    assertEquals("assessment.not-recorded", bare.seenBy(Yuhang.INSPECTOR).actions().stream()
        .filter(action -> action.name().equals("propose-penalty")).findFirst().orElseThrow().reason());
  }

  @DisplayName("罚款超出幅度一分，不得报批、批准、决定（第110号令第27条）")
  @Test void oneFenBeyond() {
    refused("penalty.fine-above", "SAMR-110@2025:27",
        () -> SomeCase.underReview().reviewed().proposed(Imposition.fine("P-27", Yuan.of("10000.01"))));
    refused("penalty.other-capacity", "SAMR-110@2025:33", () -> SomeCase.underReviewOf(SomeFinding.of(Conduct.DAILY_CHECK))
        .withOrder(Breach.DAILY_CHECK).reviewed().proposed(Imposition.fine("P-33", Yuan.of("30000"))));
  }

  @DisplayName("行为在2026年12月1日前终了的，第110号令管不着（第38条）")
  @Test void beforeTheFirstDay() {
    var old = new Act(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-30"), null, Set.of(Conduct.DISPLAY), null, null, false);
    refused("penalty.not-in-force", "SAMR-110@2025:38", () -> SomeCase.underReviewOf(ActFinding.of("某某电器商行", old))
        .reviewed().proposed(SomeCase.FINE));
  }

  @DisplayName("审核之后又认定的，须再次送审；再审之后可以报批（程序规定第49、53条）")
  @Test void foundSince() {
    refused("assessment.unchanged-since-review", "SAMR-PROC@2022:49", () -> SomeCase.underReview().reviewed().submitted());
    var changed = SomeCase.underReview().reviewed().found(SomeFinding.DISPLAY);
    refused("assessment.changed-since-review", "SAMR-PROC@2022:53", () -> changed.proposed(SomeCase.FINE));
    assertEquals("submit-review", changed.seenBy(Yuhang.INSPECTOR).nextMove());
    assertEquals(Stage.UNDER_REVIEW, changed.submitted().reviewed().proposed(SomeCase.FINE).stage());

    var proposed = SomeCase.approved(SomeCase.FINE).found(SomeFinding.DISPLAY);
    refused("assessment.changed-since-review", "SAMR-PROC@2022:53", () -> proposed.notified("2026-12-21"));
    var notified = SomeCase.notified().found(SomeFinding.DISPLAY).on("2026-12-22");
    refused("assessment.changed-since-review", "SAMR-PROC@2022:53", () -> notified.decided(SomeCase.FINE));
    assertEquals(Stage.DECIDED, notified.submitted().reviewed().decided(SomeCase.FINE).stage());
  }

  @DisplayName("争议没有书面理由、不是法制审核的，审核不得同意（程序规定第50条）")
  @Test void openQuestions() {
    refused("penalty.legal-review", "SAMR-PROC@2022:50", () -> unreported(LegalReviewGround.COMPLEX).reviewed("P-31", UNANSWERED));
    refused("penalty.legal-review", "SAMR-PROC@2022:50", () -> unreported().reviewed("P-31", ANSWERED));
    assertEquals(Stage.UNDER_REVIEW, unreported(LegalReviewGround.COMPLEX).reviewed("P-31", ANSWERED).proposed(SERIOUS).stage());
  }

  @DisplayName("几个依据都罚的：选定的要有理由，放过更重的要有理由，报批的须是审核确认的（处罚法第29条）")
  @Test void heavierAndConfirmed() {
    var several = SomeCase.investigated().withOrder(Breach.DISPLAY).found(SomeFinding.of(Conduct.DISPLAY, Conduct.FALSE_PROMOTION));
    var under = several.closed().submitted();
    refused("penalty.heavier-rule", "APL@2021:29", () -> under.reviewed("P-27", new ReviewedChoice("从轻", Map.of(), Map.of())));
    refused("penalty.choice-unconfirmed", "APL@2021:29", () -> under.reviewed("P-29a", null));
    refused("penalty.duty-not-breached", "SAMR-110@2025:33", () -> under.reviewed("P-33", null));
    under.reviewed("P-27", new ReviewedChoice("只认定未展示", Map.of("P-29a", "宣传行为另案处理"), Map.of()));

    refused("assessment.rule-unreviewed", "SAMR-PROC@2022:53", () -> under.proposed(Imposition.fine("P-29a", Yuan.of("5000"))));
    assertEquals(Stage.UNDER_REVIEW, under.proposed(SomeCase.FINE).stage());
  }

  @DisplayName("不同意的审核不确认依据；再次送审，对同一事实的意见不必重写")
  @Test void againOnTheSameFacts() {
    var back = unreported(LegalReviewGround.COMPLEX).reviewed("P-31", ANSWERED);
    var again = RuleReview.agreed(back.aCase(), null, null, LocalDate.parse("2026-12-04"));
    assertEquals("P-31 " + ANSWERED, again.rule() + " " + again.content());
    back.aCase().findings().reviewed(RuleReview.notAgreed(back.aCase(), null));
    assertEquals("P-31 " + ANSWERED, again.rule() + " " + RuleReview.agreed(back.aCase(), null, null, LocalDate.parse("2026-12-04")).content());
    var sentBack = SomeCase.underReview().reviewed(ReviewConclusion.CORRECT, SomeCase.LEGAL);
    assertEquals(null, sentBack.aCase().findings().choice().orElseThrow().rule());
    assertEquals(1, sentBack.aCase().findings().choices().size());
  }

  private static SomeCase unreported(LegalReviewGround... grounds) {
    return SomeCase.investigated().without().found(SomeFinding.byPlatform(UNREPORTED)).closed().submitted(grounds);
  }
}
