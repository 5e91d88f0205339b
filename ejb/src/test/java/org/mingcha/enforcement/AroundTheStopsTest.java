package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.decision.Panel;
import org.mingcha.enforcement.guard.CertifiedInvestigators;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewKind;

/** Ways around the hard stops that random walks have found; each is closed, and stays so. */
@DisplayName("绕过硬约束的路：一条一条堵住")
class AroundTheStopsTest {

  private static final LocalDate FILED_ON = LocalDate.parse("2026-12-04");

  @DisplayName("法制审核未通过的，重新送审仍须法制审核，不因未填情形改为案件审核（程序规定第50条）")
  @Test void legalReviewIsNotLeftByAskingAnew() {
    var again = SomeCase.underReview(LegalReviewGround.COMPLEX).reviewed(ReviewConclusion.SUPPLEMENT, SomeCase.LEGAL);
    again.aCase().reopenInvestigation(Yuhang.INSPECTOR.acting(Duty.INSPECTOR), SomeCase.FILED_AT, "补充");
    again.closed().submitted();

    assertEquals(List.of(ReviewKind.LEGAL_REVIEW, ReviewKind.LEGAL_REVIEW), again.aCase().reviews().requests().stream().map(r -> r.kind()).toList());
    refused("review.not-qualified", "SAMR-PROC@2022:51",
        () -> again.reviewed(ReviewConclusion.AGREE, Yuhang.officer("beginner", Duty.LEGAL_REVIEWER)));
  }

  @DisplayName("改按别的依据处罚的，即使罚款不多，也须重新告知（处罚法第44条，程序规定第57条）")
  @Test void anotherBasisIsNotifiedAnew() {
    var due = SomeCase.notified().on("2026-12-22");
    refused("notice.other-basis", "SAMR-PROC@2022:57", () -> due.decided(Imposition.fine("P-29b", Yuan.of("3000"))));
    assertEquals(Stage.DECIDED, due.decided(Imposition.fine("P-27", Yuan.of("3000"))).stage());
  }

  @DisplayName("集体讨论的是已告知的处罚：重新告知之后须再讨论（程序规定第60条）")
  @Test void discussedAfterTheLastNotice() {
    var heavier = Imposition.fine("P-27", Yuan.of("8000"));
    var anew = SomeCase.underReview(LegalReviewGround.COMPLEX).reviewed().proposed(SomeCase.FINE).approved().notified("2026-12-21")
        .on("2026-12-22").deliberated().proposed(heavier).approved().notified("2026-12-29").on("2026-12-30");
    refused("decision.not-deliberated", "SAMR-PROC@2022:60", () -> anew.decided(heavier));
    assertEquals(Stage.DECIDED, anew.deliberated().decided(heavier).stage());
  }

  @DisplayName("集体讨论不早于陈述申辩期满，书面放弃的不早于放弃（程序规定第58、60条）")
  @Test void discussedWhenThePartyHasBeenHeard() {
    assertNull(PenaltyNotices.heardOutOn(SomeCase.underReview().aCase()));
    assertEquals(LocalDate.parse("2026-12-22"), PenaltyNotices.heardOutOn(SomeCase.notified().aCase()));
    assertEquals(FILED_ON, PenaltyNotices.heardOutOn(HearingGuards.waived(SomeCase.notified()).aCase()));
    var early = new Panel(LocalDate.parse("2026-12-21"), "甲、乙", "讨论1号");
    assertEquals("/heldOn", early.faults(LocalDate.parse("2026-12-22"), LocalDate.parse("2026-12-23")).list().get(0).pointer());
  }

  @DisplayName("告知书不得在批准之前送达（程序规定第56、57条）")
  @Test void noNoticeBeforeItIsApproved() {
    var later = SomeCase.underReview().reviewed().proposed(SomeCase.FINE).on("2026-12-08");
    assertEquals(LocalDate.parse("2026-12-08"), PenaltyNotices.issuedOn(later.aCase(), LocalDate.parse("2026-12-08")));
    assertEquals(LocalDate.parse("2026-12-08"), PenaltyNotices.issuedOn(later.approved().aCase(), LocalDate.parse("2026-12-09")));
  }

  @DisplayName("执法证过期的，不得开始调查（程序规定第22条）")
  @Test void certificatesOfTheDay() {
    var aCase = SomeCase.filed().aCase();
    var register = List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certifiedUntil("yuhang.inspector2", "2026-12-04"));
    assertDoesNotThrow(() -> CertifiedInvestigators.demand(aCase, register, FILED_ON));
    refused("enforcement.two-certified-handlers", "SAMR-PROC@2022:22", () -> CertifiedInvestigators.demand(aCase, register, FILED_ON.plusDays(1)));
  }
}
