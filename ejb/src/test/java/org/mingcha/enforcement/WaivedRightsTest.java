package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;
import static org.mingcha.notice.PartyRight.HEARING;
import static org.mingcha.notice.PartyRight.STATEMENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PartyRight;
import org.mingcha.penalty.Imposition;

/** The notice of these cases is served on 2026-12-04; its five days end on 2026-12-21. */
@DisplayName("书面放弃：只放弃所写明的权利，其余的仍须等满五个工作日（处罚法第62、64条）")
class WaivedRightsTest {

  private static final Imposition HEARD = Imposition.fine("P-27", Yuan.of("10000"));

  private final SomeCase offered = SomeCase.approved(HEARD).notifiedWithHearing("2026-12-21");

  @DisplayName("告知了听证，只放弃陈述申辩的：期满前不得决定、讨论、报请，仍可要求听证")
  @Test void theHearingIsNotWaived() {
    waive("放弃1号", STATEMENT);
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> offered.decided(HEARD));
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> offered.then("submit-decision", Yuhang.INSPECTOR));
    assertEquals(LocalDate.parse("2026-12-22"), PenaltyNotices.heardOutOn(offered.aCase()));
    assertEquals(Stage.HEARING, offered.hearingRequested().stage());
  }

  @DisplayName("只放弃听证的：期满前不得决定，不再受理听证要求")
  @Test void theStatementIsNotWaived() {
    waive("放弃1号", HEARING);
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> offered.decided(HEARD));
    refused("notice.hearing-waived", "APL@2021:64", offered::hearingRequested);
    assertEquals(Stage.DECIDED, offered.on("2026-12-22").decided(HEARD).stage());
  }

  @DisplayName("两份声明先后放弃的：后一份收到之日起可以决定；都放弃的不再记录")
  @Test void oneAfterTheOther() {
    waive("放弃1号", STATEMENT);
    assertEquals(List.of(HEARING), offered.aCase().notices().toWaive());
    offered.on("2026-12-08");
    waive("放弃2号", HEARING);
    assertEquals(LocalDate.parse("2026-12-08"), PenaltyNotices.heardOutOn(offered.aCase()));
    assertEquals(List.of(List.of(STATEMENT), List.of(HEARING)), offered.aCase().notices().waivers().stream().map(paper -> paper.waives()).toList());
    refused("notice.already-waived", "SAMR-PROC@2022:57", () -> waive("放弃3号", HEARING));
    assertEquals(Stage.DECIDED, offered.decided(HEARD).stage());
  }

  @DisplayName("没有告知听证的，放弃陈述申辩即不必等")
  @Test void nothingElseWasOffered() {
    var some = SomeCase.notified();
    assertEquals(List.of(STATEMENT), some.aCase().notices().toWaive());
    some.aCase().notices().waive("放弃1号", some.today(), List.of(STATEMENT));
    assertTrue(some.aCase().notices().waived());
  }

  @DisplayName("重新告知的，权利重新起算；原来的放弃留在案卷里")
  @Test void aNewNoticeGivesThemAnew() {
    waive("放弃1号", STATEMENT, HEARING);
    var other = Imposition.fine("P-27", Yuan.of("9000"));
    offered.proposed(other).approved().notified("2026-12-21");
    assertEquals(List.of(STATEMENT), offered.aCase().notices().toWaive());
    assertEquals(1, offered.aCase().notices().waivers().size());
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> offered.decided(other));
  }

  private void waive(String paper, PartyRight... rights) {
    offered.aCase().step("record-waiver", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), offered.now, paper,
        () -> offered.aCase().notices().waive(paper, offered.today(), List.of(rights)));
  }
}
