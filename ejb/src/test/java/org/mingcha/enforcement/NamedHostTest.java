package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.enforcement.SomeCase.LEGAL;
import static org.mingcha.identity.Yuhang.UNIT_HEAD;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Hearing;
import org.mingcha.hearing.TakenByHost;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Refusals;
import org.mingcha.procedure.Permission;

/** The head of another unit presides, who is no legal reviewer. */
@DisplayName("指定的听证主持人，不论任何职务，都能主持、报告、终止听证（处罚法第64条）")
class NamedHostTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-31");

  private final SomeCase some = SomeCase.standingAt(Stage.HEARING);

  @BeforeEach
  void scheduled() {
    assertEquals("schedule-hearing end-hearing", open(LEGAL));
    some.aCase().step("schedule-hearing", LEGAL.acting(Duty.LEGAL_REVIEWER), some.now, null, () -> some.aCase().hearings().schedule(
        new Appointment(UNIT_HEAD.user(), UNIT_HEAD.name(), DAY, "听证室", "听通1号", LocalDate.parse("2026-12-04"))));
  }

  @DisplayName("到了听证日期：主持人可以举行、改期、终止；法制审核人员不能举行")
  @Test void theHostHolds() {
    some.on("2026-12-31");
    assertEquals("hold-hearing reschedule-hearing end-hearing", open(UNIT_HEAD));
    assertEquals("reschedule-hearing end-hearing", open(LEGAL));
    assertEquals("hold-hearing", Permission.demand(some.aCase(), "hold-hearing", some.aCase().version(), UNIT_HEAD).name());
    some.aCase().step("hold-hearing", UNIT_HEAD.looking(), some.now, null, () -> some.aCase().hearings().hold(DAY, "笔录1号", "质证"));
    assertEquals("conclude-hearing", open(UNIT_HEAD));
    assertEquals("", open(LEGAL));
  }

  @DisplayName("没有被指定的同事，仍按职务不能办理")
  @Test void nobodyElseIsNamed() {
    var other = Yuhang.officer("unithead2", Duty.UNIT_HEAD);
    some.on("2026-12-31");
    assertEquals("", open(other));
    assertThrows(NotPermitted.class, () -> Permission.demand(some.aCase(), "hold-hearing", some.aCase().version(), other));
  }

  @DisplayName("听证结束后，不再是谁的主持人")
  @Test void namedForTheHearingOnly() {
    some.aCase().step("end-hearing", LEGAL.acting(Duty.LEGAL_REVIEWER), some.now, "撤回",
        () -> some.aCase().hearings().endWithout(some.today(), Hearing.Outcome.WITHDRAWN));
    assertEquals(null, some.aCase().names());
  }

  @DisplayName("当事人不出席，由主持人记录")
  @Test void theHostWaitedForTheParty() {
    TakenByHost.demand(some.aCase(), UNIT_HEAD.user());
    Refusals.refused("hearing.not-host", "APL@2021:64", () -> TakenByHost.demand(some.aCase(), LEGAL.user()));
  }

  private String open(Officer reader) {
    return String.join(" ", some.seenBy(reader).actions().stream().filter(action -> action.allowed()).map(action -> action.name()).toList());
  }
}
