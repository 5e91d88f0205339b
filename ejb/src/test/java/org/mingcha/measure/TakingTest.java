package org.mingcha.measure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.document.PartySignature;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.measure.goods.ListedItem;
import org.mingcha.procedure.Away;

@DisplayName("实施的记录、清单，到期前提醒谁")
class TakingTest {

  private static final Instant NOW = Instant.parse("2026-12-04T03:00:00Z");

  @DisplayName("实施时间在批准之后、现在之前；未签名的要有见证人或者录像（强制法第24条，程序规定第34条）")
  @ParameterizedTest(name = "{0} {1} 签名人 {2} 见证 {3}：{4}")
  @CsvSource({
      "2026-12-04T02:00:00Z, SIGNED, 店主, , ", "2026-12-04T03:00:00Z, SIGNED, 店主, , ", "2026-12-04T03:00:01Z, SIGNED, 店主, , /takenAt",
      "2026-12-02T15:59:59Z, SIGNED, 店主, , /takenAt", "2026-12-02T16:00:00Z, SIGNED, 店主, , ", "2026-12-04T02:00:00Z, SIGNED, , , /signedBy",
      "2026-12-04T02:00:00Z, REFUSED, , , /witness", "2026-12-04T02:00:00Z, ABSENT, , , /witness", "2026-12-04T02:00:00Z, REFUSED, , 张某, ",
      ", SIGNED, 店主, , /takenAt", "2026-12-04T02:00:00Z, , , , /signature"})
  void faults(Instant takenAt, PartySignature signature, String signedBy, String witness, String pointer) {
    var report = new TakingReport(takenAt, "仓库", "本局", signature, signedBy, witness, null, null, List.of("a", "b"));

    var found = report.faults(Instant.parse("2026-12-02T16:00:00Z"), NOW).stream().map(Violation::pointer).distinct().toList();

    assertEquals(pointer == null ? List.of() : List.of(pointer), found);
  }

  @DisplayName("事先批准的，不早于批准的那一分钟；紧急当场实施的没有事先批准（强制法第18、19条，程序规定第36条）")
  @ParameterizedTest(name = "{0} 于 {1}：{2}")
  @CsvSource({"take, 2026-12-04T02:00:00Z, ", "take, 2026-12-04T02:00:32Z, ", "take, 2026-12-04T01:59:59Z, /takenAt",
      "take, 2026-12-03T16:10:00Z, /takenAt", "take-urgently, 2026-12-03T16:10:00Z, "})
  void notBeforeTheApproval(String move, Instant takenAt, String pointer) {
    var measure = SomeMeasure.seizure().then("propose", Yuhang.INSPECTOR).at("2026-12-04T02:00:33Z").then("approve", Yuhang.LEADER).it();
    var report = new TakingReport(takenAt, "仓库", "本局", PartySignature.SIGNED, "店主", null, null, null, List.of("a", "b"));

    var found = report.faults(measure.notBefore(move), NOW).stream().map(Violation::pointer).toList();

    assertEquals(pointer == null ? List.of() : List.of(pointer), found);
  }

  @DisplayName("紧急实施的，不得早于线索登记前二十四小时：那时报告的期限已经过了，线索还没有（程序规定第33条、第36条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2026-12-03T02:00:00Z, ", "2026-12-03T01:59:59Z, SAMR-PROC@2022:36", "2026-06-01T02:00:00Z, SAMR-PROC@2022:36"})
  void theLeadIsKnownInTime(Instant takenAt, String basis) {
    var seizure = SomeMeasure.seizure().it();
    var registered = Instant.parse("2026-12-04T02:00:00Z");

    if (basis == null) {
      assertDoesNotThrow(() -> seizure.demandReportable(takenAt, registered));
    } else {
      refused("measure.before-the-lead", basis, () -> seizure.demandReportable(takenAt, registered));
      refused("measure.before-the-lead", "SAMR-PROC@2022:33", () -> SomeMeasure.preservation().it().demandReportable(takenAt, registered));
    }
  }

  @DisplayName("过了二十四小时才报告的，须写明超期原因；按时报告的不写；原因写进审批表（程序规定第33条、第36条）")
  @ParameterizedTest(name = "{0} 原因 {1}：{2}")
  @CsvSource({"2026-12-05T02:00:00Z, , ", "2026-12-05T02:00:01Z, , measure.late-reason", "2026-12-05T02:00:01Z, ' ', measure.late-reason",
      "2026-12-05T02:00:01Z, 道路中断, ", "2026-12-05T02:00:00Z, 道路中断, measure.in-time"})
  void reportedLate(String at, String reason, String code) {
    var urgent = SomeMeasure.seizure().taken("take-urgently").at(at);
    Executable report = () -> urgent.it().reported("当场发现正在发货", reason, SomeMeasure.actor(Yuhang.INSPECTOR), urgent.now());

    if (code != null) {
      var fault = assertThrows(Invalid.class, report).violations().get(0);
      assertEquals("/lateReason " + code + " URGENT", fault.pointer() + " " + fault.code() + " " + urgent.it().stage());
      return;
    }
    assertDoesNotThrow(report);
    var sheet = MeasurePaperSource.approval(urgent.it()).content().get().toString();
    assertEquals(reason + " " + (reason != null), urgent.it().facts().lateReason() + " " + sheet.contains("超期原因：道路中断"));
  }

  @DisplayName("决定回避的人员不得实施保存、查封、扣押（处罚法第43条）")
  @Test void whoStaysAwayTakesNothing() {
    var proposed = SomeMeasure.preservation().then("propose", Yuhang.INSPECTOR).then("approve", Yuhang.LEADER);
    Away.from(proposed.it(), "yuhang.inspector2");

    refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> proposed.taken("take"));
  }

  @DisplayName("数量大于零，最多三位小数；名称、单位必填")
  @ParameterizedTest(name = "{0} {1} {2}：{3}")
  @CsvSource({"充电器, 1, 件, ", "充电器, 0.001, 千克, ", "充电器, 0.0001, 千克, /quantity", "充电器, 0, 件, /quantity", "充电器, -1, 件, /quantity",
      "充电器, , 件, /quantity", ", 1, 件, /name", "充电器, 1, , /unit", "充电器, 1000000001, 件, /quantity"})
  void items(String name, BigDecimal quantity, String unit, String pointer) {
    assertEquals(pointer == null ? List.of() : List.of(pointer),
        new ListedItem(name, null, quantity, unit, null, null).faults("").stream().map(Violation::pointer).toList());
  }

  @DisplayName("到期前七日提醒承办人，三日提醒科室负责人，一日以内和逾期提醒部门负责人")
  @ParameterizedTest(name = "还有 {0} 日：{1}")
  @CsvSource({"8, ", "7, INSPECTOR", "4, INSPECTOR", "3, UNIT_HEAD", "2, UNIT_HEAD", "1, LEADER", "0, LEADER", "-5, LEADER"})
  void whoIsReminded(long daysLeft, Duty duty) {
    assertEquals(duty, Reminders.dueTo(daysLeft).orElse(null));
  }

  @DisplayName("每一级只提醒一次；办了一步之后重新开始")
  @Test void remindedOnce() {
    var held = SomeMeasure.seizure().held();

    assertTrue(held.it().isNewsTo(Duty.UNIT_HEAD));
    held.it().raise(Duty.UNIT_HEAD);
    assertFalse(held.it().isNewsTo(Duty.UNIT_HEAD));
    assertFalse(held.it().isNewsTo(Duty.INSPECTOR));
    assertTrue(held.it().isNewsTo(Duty.LEADER));
    held.then("propose-release", Yuhang.INSPECTOR);
    assertEquals(null, held.it().facts().raisedTo());
  }
}
