package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;

@DisplayName("结案情形在决定书送达生效之后才有（程序规定第77条、第82条）")
class ClosingGroundTest {

  private static final LocalDate SERVED_ON = LocalDate.parse("2026-12-04");

  @DisplayName("不予处罚：直接送达的当日可以结案，公告送达的自公告之日起三十日届满")
  @ParameterizedTest(name = "{0}，{1} → {2}")
  @CsvSource({"DIRECT, 2026-12-04, NOT_PENALISED", "ANNOUNCED, 2026-12-04, ", "ANNOUNCED, 2027-01-02, ", "ANNOUNCED, 2027-01-03, NOT_PENALISED"})
  void notPenalised(ServiceMethod how, String day, ClosingGround ground) {
    var given = letOff(how);

    assertEquals(ground, ClosingGround.of(given.aCase(), LocalDate.parse(day)));
  }

  @DisplayName("公告期内不得结案；期满可以")
  @Test void theStepIsRefused() {
    var given = letOff(ServiceMethod.ANNOUNCED);

    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> given.then("close", Yuhang.LEADER));
    assertEquals(Stage.CLOSED, given.on("2027-01-03").then("close", Yuhang.LEADER).stage());
  }

  @DisplayName("执行完毕自最后缴款之日起，不早于送达生效；缴款之后才变更减少的，自变更之日起")
  @Test void sinceWhenItIsPerformed() {
    var paid = SomeCase.served().paid("5000");
    var served = paid.aCase().decisions().service().orElseThrow().effectiveOn();
    var paidOn = paid.aCase().execution().lastPaidOn().orElseThrow();
    assertEquals(paidOn.isAfter(served) ? paidOn : served, ClosingGround.PERFORMED.since(paid.aCase(), served));

    var changedOn = served.plusDays(90);
    paid.aCase().execution().seek(Remedy.Kind.RECONSIDERATION, "区政府", served, "复议1号");
    paid.aCase().execution().remedyEnded(new RemedyEnd(Remedy.Outcome.CHANGED, changedOn, "决定1号", Yuan.of("3000"), null));
    assertEquals(changedOn, ClosingGround.PERFORMED.since(paid.aCase(), changedOn));
  }

  private static SomeCase letOff(ServiceMethod how) {
    var given = SomeCase.underReview().reviewed();
    given.aCase().step("decide-no-penalty", CaseInItsWorld.leader(), given.now, "教育", () -> given.aCase().decisions().make(
        new Decision(DecisionKind.NO_PENALTY, "不罚1号", null, NoPenaltyGround.NOT_ESTABLISHED, "事实不能成立", "教育", "yuhang.leader", "局长", SERVED_ON)));
    given.aCase().step("record-service", CaseInItsWorld.inspector(), given.now, "回证",
        () -> given.aCase().decisions().serve(new ServiceRecord(how, SERVED_ON, "店主", "送达回证", null)));
    return given;
  }
}
