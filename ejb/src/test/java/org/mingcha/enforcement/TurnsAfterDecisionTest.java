package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.calendar.LimitKind.PUBLISH_DECISION;
import static org.mingcha.calendar.LimitKind.PUSH_DECISION;
import static org.mingcha.calendar.LimitKind.WITHDRAW_PUBLICITY;
import static org.mingcha.enforcement.SomeCase.decided;
import static org.mingcha.enforcement.SomeCase.served;
import static org.mingcha.enforcement.SomeCase.standingAt;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.identity.Yuhang;

@DisplayName("决定送达之后轮到谁、下一步是什么：催告、申请法院、裁定、撤销、公示，可以办的那天起就等人办")
class TurnsAfterDecisionTest {

  @DisplayName("缴款期、复议诉讼期都届满的次日起等着催告（强制法第54条）；此前没有下一步")
  @ParameterizedTest
  @CsvSource({"2027-06-22, INSPECTOR null", "2027-06-23, INSPECTOR dun"})
  void dunning(String day, String turn) {
    assertEquals(turn, served().on(day).next());
  }

  @DisplayName("催告满十个工作日的次日起等着申请法院，三个月过了不再等；申请之后等裁定，准予以后等终结，不予执行的等着结案")
  @Test void theCourt() {
    assertEquals("INSPECTOR null", standingAt(Stage.ENFORCING).on("2027-07-07").next());
    assertEquals("LEADER apply-enforcement", standingAt(Stage.ENFORCING).on("2027-07-08").next());
    assertEquals("INSPECTOR null", standingAt(Stage.ENFORCING).on("2027-09-23").next());

    var asked = standingAt(Stage.ENFORCING).on("2027-07-08");
    asked.aCase().execution().apply(new CourtApplication("区法院", "申请1号", asked.today(), "yuhang.leader"));
    assertEquals("INSPECTOR record-ruling", asked.next());
    asked.aCase().execution().rule(new CourtRuling(CourtRuling.Outcome.GRANTED, "裁定1号", asked.today()));
    assertEquals("INSPECTOR record-ruling", asked.next());
    asked.aCase().execution().rule(new CourtRuling(CourtRuling.Outcome.ENDED, "裁定2号", asked.today()));
    assertEquals("LEADER close", asked.next());
  }

  @DisplayName("复议撤销、确认无效的，部门负责人先记录撤销；有待裁定的申请、已经结案的也一样；记录之后结案（处罚法第75条）")
  @ParameterizedTest
  @EnumSource(value = Remedy.Outcome.class, names = {"ANNULLED", "INVALID"})
  void undone(Remedy.Outcome outcome) {
    var served = undone(served().running(PUBLISH_DECISION, "2027-01-20"), outcome);
    assertEquals("LEADER annul", served.next());
    refused("execution.undone", "APL@2021:75", () -> served.paid("1"));
    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> served.then("close", Yuhang.LEADER));
    assertEquals("LEADER close", served.annulled().next());

    var asked = standingAt(Stage.ENFORCING);
    asked.aCase().execution().apply(new CourtApplication("区法院", "申请1号", asked.today(), "yuhang.leader"));
    assertEquals("LEADER annul", undone(asked, outcome).next());
    assertEquals("LEADER annul", undone(standingAt(Stage.CLOSED), outcome).next());
    assertEquals("LEADER close", undone(served().paid("5000"), Remedy.Outcome.UNLAWFUL).next());
  }

  @DisplayName("公示、推送、撤回的期限未了，没有别的步骤要办的，等承办人办理公示；已结案的先公示再归档，已归档的仍留在待办（SAMR-45@2021:9、10、14）")
  @Test void publicity() {
    assertEquals("INSPECTOR record-service", decided().running(PUBLISH_DECISION, "2027-01-20").next());
    assertEquals("INSPECTOR record-publicity", served().running(PUBLISH_DECISION, "2027-01-20").next());
    assertEquals("INSPECTOR dun", served().running(PUSH_DECISION, "2027-01-06").on("2027-06-23").next());
    assertEquals("LEADER close", served().running(PUBLISH_DECISION, "2027-01-20").paid("5000").next());
    assertEquals("INSPECTOR record-publicity", standingAt(Stage.CLOSED).running(WITHDRAW_PUBLICITY, "2027-01-20").next());

    var closed = standingAt(Stage.CLOSED).running(PUBLISH_DECISION, "2027-01-20");
    assertEquals("INSPECTOR record-publicity", closed.next());
    assertEquals("INSPECTOR record-publicity", closed.then("archive", Yuhang.INSPECTOR).next());
    assertEquals("null null", closed.met(PUBLISH_DECISION).next());
  }

  @DisplayName("撤回公示没有记录的，不得归档；尚待公示、推送的可以（SAMR-45@2021:14）")
  @Test void archived() {
    refused("execution.withdraw-open", "SAMR-45@2021:14",
        () -> standingAt(Stage.CLOSED).running(WITHDRAW_PUBLICITY, "2027-01-20").then("archive", Yuhang.INSPECTOR));
    assertEquals(Stage.ARCHIVED, standingAt(Stage.CLOSED).running(PUSH_DECISION, "2027-01-20").then("archive", Yuhang.INSPECTOR).stage());
  }

  private static SomeCase undone(SomeCase some, Remedy.Outcome outcome) {
    some.aCase().execution().seek(Remedy.Kind.RECONSIDERATION, "区政府", LocalDate.parse("2026-12-23"), "复议1号");
    some.aCase().execution().remedyEnded(RemedyEnd.of(outcome, LocalDate.parse("2026-12-24"), "复议决定1号"));
    return some;
  }
}
