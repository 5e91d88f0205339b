package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.kernel.Refusals.refused;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.review.LegalReviewGround;

@DisplayName("不得因当事人陈述、申辩、要求听证而给予更重的处罚（处罚法第45条，程序规定第58条）")
class NotHeavierForSpeakingTest {

  private static final String REFUSAL = "enforcement.heavier-for-speaking";
  private static final Imposition LIGHTER = fine("4000");

  @DisplayName("告知、陈述、从轻重新告知、再陈述之后，比其中最轻的加重，不得报批；不加重的可以")
  @Test void theLightestNotice() {
    var spoken = SomeCase.notified().said().answered().proposed(LIGHTER).approved().notified("2026-12-28").said().answered();
    assertEquals(Map.of("notice", "罚告1号"), refused(REFUSAL, "APL@2021:45", () -> spoken.proposed(fine("4000.01"))).facts());
    refused(REFUSAL, "APL@2021:45", () -> spoken.proposed(SomeCase.FINE));
    assertEquals(Stage.UNDER_REVIEW, spoken.proposed(LIGHTER).stage());
  }

  @DisplayName("退回后再报的，一样不得加重")
  @Test void proposedAgainAfterItWasReturned() {
    var returned = SomeCase.notified().said().answered().proposed(LIGHTER);
    returned.aCase().step("return-penalty", CaseInItsWorld.leader(), returned.now, "重新考虑", returned.aCase().notices()::dropProposal);
    refused(REFUSAL, "APL@2021:45", () -> returned.proposed(fine("8000")));
    assertEquals(Stage.UNDER_REVIEW, returned.proposed(SomeCase.FINE).stage());
  }

  @DisplayName("没有陈述、没有要求听证的，重新告知可以加重；要求听证之后不得加重")
  @Test void onlyForSpeaking() {
    assertEquals(Stage.UNDER_REVIEW, SomeCase.notified().proposed(fine("8000")).stage());
    var heard = SomeCase.approved(fine("9999")).notifiedWithHearing("2026-12-21").hearingRequested().hearingHeld("2026-12-31")
        .submitted(LegalReviewGround.HEARD).reviewed();
    refused(REFUSAL, "APL@2021:45", () -> heard.proposed(fine("10000")));
    assertEquals(Stage.UNDER_REVIEW, heard.proposed(fine("9999")).stage());
  }

  @DisplayName("另行查明事实、经审核的，可以加重；认定的事实没有变的，不算")
  @Test void otherFacts() {
    var spoken = SomeCase.notified().said().answered();
    spoken.found(SomeFinding.DISPLAY).submitted().reviewed();
    refused(REFUSAL, "APL@2021:45", () -> spoken.proposed(fine("8000")));
    assertEquals(Stage.UNDER_REVIEW, spoken.found(SomeFinding.LATER).submitted().reviewed().proposed(fine("8000")).stage());
  }

  @DisplayName("陈述没有复核的，不得再报批（处罚法第45条）")
  @Test void answeredFirst() {
    refused("notice.statement-unanswered", "SAMR-PROC@2022:58", () -> SomeCase.notified().said().proposed(LIGHTER));
  }

  private static Imposition fine(String yuan) {
    return Imposition.fine("P-27", Yuan.of(yuan));
  }
}
