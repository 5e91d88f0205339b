package org.mingcha.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;

/** A sheet is signed office by office, and is closed by the last agreement or by the first that is none. */
@DisplayName("立案审批表：逐级签批（程序规定第19条）")
class ApprovalSheetTest {

  private static final Instant DRAFTED = Instant.parse("2026-12-04T01:00:00Z");
  private static final Instant SIGNED = Instant.parse("2026-12-04T02:00:00Z");
  private static final SubjectRef LEAD = new SubjectRef("leads", "余市监线〔2026〕1号");

  private final ApprovalSheet sheet = ApprovalSheet.proposed(LEAD, "filing", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), "涉嫌冒用证书",
      List.of(Duty.UNIT_HEAD, Duty.LEADER), DRAFTED);

  @DisplayName("写明为何、由谁提出，待签的依次为办案机构负责人、部门负责人")
  @Test void asDrafted() {
    var view = sheet.view();
    assertEquals("filing yuhang.inspector1 涉嫌冒用证书", view.purpose() + " " + view.proposer() + " " + view.reason());
    assertEquals(DRAFTED, view.proposedAt());
    assertEquals(LEAD, sheet.subject());
    assertEquals("UNIT_HEAD-WAITING LEADER-WAITING", slots());
    assertNull(view.closedAt());
  }

  @DisplayName("同意则轮到下一级，末级同意即办结；退回、不同意当即办结")
  @ParameterizedTest(name = "负责人 {0}，部门负责人 {1} → {2}，办结 {3}")
  @CsvSource({
      "AGREED, , UNIT_HEAD-AGREED LEADER-WAITING, false", "AGREED, AGREED, UNIT_HEAD-AGREED LEADER-AGREED, true",
      "AGREED, RETURNED, UNIT_HEAD-AGREED LEADER-RETURNED, true", "AGREED, DECLINED, UNIT_HEAD-AGREED LEADER-DECLINED, true",
      "RETURNED, , UNIT_HEAD-RETURNED LEADER-WAITING, true", "DECLINED, , UNIT_HEAD-DECLINED LEADER-WAITING, true"})
  void inTurn(SlotState unitHead, SlotState leader, String slots, boolean closed) {
    sign(Yuhang.UNIT_HEAD, Duty.UNIT_HEAD, unitHead);
    if (leader != null) {
      sign(Yuhang.LEADER, Duty.LEADER, leader);
    }
    assertEquals(slots, slots());
    assertEquals(closed ? SIGNED : null, sheet.view().closedAt());
  }

  @DisplayName("签批人、意见、时间逐栏留存")
  @Test void whoSignedWhat() {
    sign(Yuhang.UNIT_HEAD, Duty.UNIT_HEAD, SlotState.AGREED);
    assertEquals(new SlotView(Duty.UNIT_HEAD, SlotState.AGREED, "yuhang.unithead", "unithead", SIGNED, "意见", "郑某"), sheet.view().slots().get(0));
  }

  @DisplayName("提出的人不得签批，代理缺席的同事时也不得；签过一栏的不再签下一栏（程序规定第46条）")
  @Test void whoProposedDoesNotSign() {
    var proposer = new Officer("yuhang.inspector1", "inspector1", Yuhang.LEADER.bureau(), Set.of(Duty.UNIT_HEAD, Duty.LEADER));
    assertEquals("approval.own-proposal", assertThrows(RuleRefused.class, () -> sign(proposer, Duty.UNIT_HEAD, SlotState.AGREED)).code());
    assertEquals("UNIT_HEAD-WAITING LEADER-WAITING", slots());

    sign(Yuhang.UNIT_HEAD, Duty.UNIT_HEAD, SlotState.AGREED);
    assertThrows(RuleRefused.class, () -> sign(Yuhang.UNIT_HEAD, Duty.LEADER, SlotState.AGREED));
  }

  @DisplayName("办结的审批表不再签")
  @Test void aClosedSheetIsNotSigned() {
    sign(Yuhang.UNIT_HEAD, Duty.UNIT_HEAD, SlotState.RETURNED);
    assertThrows(Conflict.class, () -> sign(Yuhang.LEADER, Duty.LEADER, SlotState.AGREED));
    assertEquals("UNIT_HEAD-RETURNED LEADER-WAITING", slots());
  }

  private void sign(Officer by, Duty duty, SlotState how) {
    sheet.sign(by.acting(duty), how, "意见", "郑某", SIGNED);
  }

  private String slots() {
    return sheet.view().slots().stream().map(slot -> slot.duty() + "-" + slot.state()).collect(Collectors.joining(" "));
  }
}
