package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

/** What is typed wrongly into a case is refused field by field, and leaves the case as it was. */
@DisplayName("案件填错的：逐项指明哪一处、为什么，案件不变")
@ExtendWith(MingchaRuns.class)
class BadCaseInputTest {

  private SomeCases aCase;

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("三位小数、负数；送达缺日期、缺回证、日期在将来或者早于批准；意见早于告知；讨论早于期满；缴款日在将来")
  void fieldByField() {
    // given a complex case with a penalty to propose
    aCase = SomeCases.investigated("余杭某某取暖器店").disobeyed().reviewed("\"COMPLEX\"");
    wrong("propose-penalty", penalty("P-27", "5000.001"), "/fine");
    wrong("propose-penalty", penalty("P-27", "-1"), "/fine");
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000")).on(aCase.today().plusDays(1)).by(LEADER, "approve-penalty", OPINION);

    // when the notice is said to be served without its day or proof, in the future, or before the leader approved it
    wrong("notify-penalty", notice(null, "送达回证"), "/servedOn");
    wrong("notify-penalty", notice(aCase.today(), " "), "/proof");
    wrong("notify-penalty", notice(aCase.today().plusDays(1), "送达回证"), "/servedOn");
    wrong("notify-penalty", notice(aCase.today().minusDays(1), "送达回证"), "/servedOn");
    wrong("notify-penalty", notice(aCase.today(), "截屏").replace("DIRECT", "ELECTRONIC"), "/addressConfirmation");
    aCase.notified();

    // and what follows is said to have happened too early or too late
    wrong("record-statement", statement(aCase.today().minusDays(1)), "/receivedOn");
    wrong("record-statement", statement(aCase.today().plusDays(1)), "/receivedOn");
    var notified = aCase.today();
    aCase.whenStatementsAreOver();
    assertEquals("422 /heldOn", answer(aCase.tried(LEADER, "deliberate", discussion(notified))));
    aCase.by(LEADER, "deliberate", discussion(aCase.today())).decided();
    wrong("record-service", aCase.service().replace(aCase.today().toString(), aCase.today().minusDays(1).toString()), "/servedOn");
    aCase.served();
    wrong("record-payment", payment("10.001", aCase.today()), "/amount");
    wrong("record-payment", payment("-10", aCase.today()), "/amount");
    wrong("record-payment", payment("10", aCase.today().plusDays(1)), "/paidOn");
    wrong("record-payment", payment("10", aCase.today()).replaceAll("\"receiptNo\": \"[^\"]*\"", "\"receiptNo\": \" \""), "/receiptNo"); // APL@2021:70

    // then nothing of it has come about
    assertEquals("SERVED 0 1", aCase.stage() + " " + aCase.seen().json().at("/payments").size() + " " + aCase.seen().json().at("/notices").size());
  }

  @Test
  @DisplayName("当事人主体角色未明的，不得处罚（第110号令第34条）；办在旧页面上的，告知谁在何时先办了什么")
  void capacityAndStalePage() {
    aCase = SomeCases.investigated("yuhang", "{\"name\": \"余杭某某身份不明店\", \"capacity\": \"UNDETERMINED\"}").disobeyed().reviewed("");
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-27", "5000"), "penalty.capacity-undetermined", "SAMR-110@2025:34");

    var old = aCase.seen().etag();
    aCase.found("\"conducts\": [\"DISPLAY\"]}");
    var stale = INSPECTOR.act(aCase.href(), "submit-review", "{\"grounds\": []}", old);
    assertEquals("412 record-act-facts yuhang.inspector1", stale.status() + " " + stale.text("/facts/action") + " " + stale.text("/facts/user"), stale.body());
  }

  private void wrong(String action, String body, String pointer) {
    assertEquals("422 " + pointer, answer(aCase.tried(INSPECTOR, action, body)), action + " " + body);
  }

  private static String answer(Reply reply) {
    return reply.status() + " " + reply.text("/violations/0/pointer");
  }

  private static String notice(LocalDate servedOn, String proof) {
    return "{\"documentNo\": \"罚告1\", \"method\": \"DIRECT\", \"servedOn\": %s, \"receivedBy\": \"店主\", \"proof\": \"%s\"}"
        .formatted(servedOn == null ? null : '"' + servedOn.toString() + '"', proof);
  }

  private static String statement(LocalDate on) {
    return "{\"receivedOn\": \"" + on + "\", \"documentNo\": \"陈述1\", \"content\": \"已经改正\"}";
  }

  private static String discussion(LocalDate on) {
    return "{\"heldOn\": \"" + on + "\", \"participants\": \"甲、乙\", \"minutesNo\": \"讨论1\", \"conclusion\": \"同意\"}";
  }

  private static String payment(String amount, LocalDate on) {
    return "{\"item\": \"FINE\", \"amount\": %s, \"paidOn\": \"%s\", \"receiptNo\": \"票1\"}".formatted(amount, on);
  }
}
