package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.hearing.Hearing;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.review.LegalReviewGround;

@DisplayName("集体讨论的日期（程序规定第60条、处罚法第57条）")
class PanelDatesTest {

  private static final Imposition HEARD = Imposition.fine("P-27", Yuan.of("10000"));

  @DisplayName("没有告知、没有审核的，没有最早之日")
  @Test void nothingYet() {
    assertNull(PanelDates.earliest(SomeCase.investigated().aCase()));
  }

  @DisplayName("陈述申辩期满次日起；书面放弃的，收到放弃之日起")
  @Test void oncePartyIsHeardOut() {
    var given = SomeCase.notified();
    assertEarliest("2026-12-22", given);

    given.aCase().notices().waive("放弃书1号", LocalDate.parse("2026-12-16"), given.aCase().notices().offered());
    assertEarliest("2026-12-16", given);
  }

  @DisplayName("听证结束之日起，法制审核完成之日起，取最晚的")
  @Test void onceTheHearingIsOverAndReviewed() {
    var given = SomeCase.approved(HEARD).notifiedWithHearing("2026-12-21").hearingRequested().hearingHeld("2027-01-05");
    assertEarliest("2027-01-05", given);

    given.on("2027-01-06").submitted(LegalReviewGround.HEARD).on("2027-01-12").reviewed();
    assertEarliest("2027-01-12", given);
  }

  @DisplayName("当事人撤回听证要求的，撤回之日起")
  @Test void onceTheRequestIsWithdrawn() {
    var given = SomeCase.approved(HEARD).notifiedWithHearing("2026-12-21").hearingRequested().on("2027-01-04");
    given.aCase().step("end-hearing", SomeCase.LEGAL.looking(), given.now, "撤回",
        () -> given.aCase().hearings().endWithout(given.today(), Hearing.Outcome.WITHDRAWN));

    assertEarliest("2027-01-04", given);
    assertEquals(Stage.NOTICE_SERVED.name(), given.seenBy(Yuhang.LEADER).stage());
  }

  private static void assertEarliest(String day, SomeCase given) {
    assertEquals(LocalDate.parse(day), PanelDates.earliest(given.aCase()));
  }
}
