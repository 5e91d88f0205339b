package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.AfterDecisionTest.ended;
import static org.mingcha.outside.AfterDecisionTest.money;
import static org.mingcha.outside.AfterDecisionTest.publicity;
import static org.mingcha.outside.AfterDecisionTest.remedy;
import static org.mingcha.outside.AfterDecisionTest.served;
import static org.mingcha.outside.AfterDecisionTest.servedAgainst;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("复议、诉讼的结果：变更、确认违法，结案之后才提出的（处罚法第73、75条，SAMR-45@2021:14）")
@ExtendWith(MingchaRuns.class)
class ContestedDecisionTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("缴清结案之后当事人才申请复议的：照样记录，审理中不归档；撤销并责令重新作出的，从结案重新办起（处罚法第73、75条）")
  void contestedAfterClosing() {
    var aCase = served("结案后复议");
    aCase.paid("FINE", "5000.00").by(LEADER, "close", OPINION);
    aCase.by(INSPECTOR, "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议11"));
    aCase.refused(INSPECTOR, "archive", "{\"volumeNo\": \"卷11\", \"retention\": \"YEARS_10\"}", "execution.remedy-pending", "APL@2021:73");
    aCase.by(INSPECTOR, "record-remedy-end", ended("ANNULLED", aCase.today(), "复议决定11"));
    assertTrue(!aCase.limits().contains("LITIGATION RUNNING") && !aCase.limits().contains("APPLY_TO_COURT RUNNING"), aCase.limits());

    aCase.by(LEADER, "annul", "{\"annuller\": \"RECONSIDERATION\", \"documentNo\": \"复议决定11\", \"reason\": \"事实不清\", \"annulledOn\": \"%s\", \"redoBy\": \"%s\"}"
        .formatted(aCase.today(), aCase.today().plusDays(60)));
    assertEquals("CLOSED", aCase.stage());
    aCase.refused(INSPECTOR, "archive", "{\"volumeNo\": \"卷11\", \"retention\": \"YEARS_10\"}", "decision.redo-ordered", "APL@2021:75");
    assertEquals("5000", money(aCase, "/account/refundable"));
    aCase.by(LEADER, "decide-anew", "{\"reason\": \"复议决定11\"}");
    assertEquals("INVESTIGATING", aCase.stage());
    assertTrue(aCase.limits().contains("DECIDE_CASE RUNNING") && !aCase.limits().contains("CLOSE RUNNING"), aCase.limits());
  }

  @Test
  @DisplayName("复议变更的：欠变更后的罚款，三个工作日内撤回公示，再公示的是变更后的内容（SAMR-45@2021:14）")
  void changed() {
    var name = "余杭变更" + SomeLeads.unique() + "店";
    var aCase = servedAgainst(name);
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"))
        .by(INSPECTOR, "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议7"));
    var upheld = ended("UPHELD", aCase.today(), "复议决定7").replace("}", ", \"fine\": 3000}");
    assertTrue(aCase.tried(INSPECTOR, "record-remedy-end", upheld).body().contains("execution.only-changed"));
    aCase.by(INSPECTOR, "record-remedy-end", upheld.replace("UPHELD", "CHANGED"));
    assertEquals("3000 3000", money(aCase, "/account/open") + " " + money(aCase, "/remedies/0/fine"));
    assertTrue(aCase.limits().contains("WITHDRAW_PUBLICITY RUNNING"), aCase.limits());

    aCase.by(INSPECTOR, "record-publicity", publicity("WITHDRAWN", aCase.today(), null))
        .by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"));
    assertTrue(aCase.limits().contains("WITHDRAW_PUBLICITY MET"), aCase.limits());
    assertEquals("PUBLISHED TAKEN_DOWN WITHDRAWN PUBLISHED", acts(aCase));
    var shown = Caller.platform("platform-b").get("/api/v1/published-decisions?q=" + Caller.encoded(name));
    assertEquals("1 3000", shown.json().at("/items").size() + " " + shown.json().at("/items/0/fine").decimalValue().stripTrailingZeros().toPlainString());
    assertEquals("CLOSED", aCase.paid("FINE", "3000").by(LEADER, "close", OPINION).stage());
  }

  @Test
  @DisplayName("确认无效的：不再欠缴，已缴的应退还，公众即刻读不到；撤销之后复议、诉讼不会维持（ALL@2017:75）")
  void invalid() {
    var name = "余杭无效" + SomeLeads.unique() + "店";
    var aCase = servedAgainst(name).paid("FINE", "1000.00");
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"))
        .by(INSPECTOR, "record-remedy", remedy("LITIGATION", "区法院", aCase.today(), "诉9302"))
        .by(INSPECTOR, "record-remedy-end", ended("INVALID", aCase.today(), "判决9302"));
    assertEquals("0 1000 TAKEN_DOWN", money(aCase, "/account/open") + " " + money(aCase, "/account/refundable") + " "
        + aCase.seen().text("/publicStanding/state"));
    assertEquals(0, Caller.platform("platform-b").get("/api/v1/published-decisions?q=" + Caller.encoded(name)).json().at("/items").size());

    aCase.by(INSPECTOR, "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议9303"))
        .by(LEADER, "annul", "{\"annuller\": \"COURT\", \"documentNo\": \"判决9302\", \"reason\": \"无效\", \"annulledOn\": \"" + aCase.today() + "\"}");
    assertTrue(aCase.tried(INSPECTOR, "record-remedy-end", ended("UPHELD", aCase.today(), "复议决定9303")).body().contains("execution.annulled-before"));
    aCase.by(INSPECTOR, "record-remedy-end", ended("WITHDRAWN", aCase.today(), "复议决定9303"));
    assertEquals("1000", money(aCase, "/account/refundable"));
  }

  private static String acts(SomeCases aCase) {
    var acts = new StringJoiner(" ");
    aCase.seen().json().at("/publicity").forEach(done -> acts.add(done.get("act").textValue()));
    return acts.toString();
  }

  @Test
  @DisplayName("确认违法的：三个工作日内撤回公示，不得再公示；罚款仍须缴纳（SAMR-45@2021:14）")
  void unlawful() {
    var aCase = served("确认违法");
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"))
        .by(INSPECTOR, "record-remedy", remedy("LITIGATION", "区法院", aCase.today(), "诉7"))
        .by(INSPECTOR, "record-remedy-end", ended("UNLAWFUL", aCase.today(), "判决7"));
    assertEquals("5000", money(aCase, "/account/open"));
    assertTrue(aCase.limits().contains("WITHDRAW_PUBLICITY RUNNING"), aCase.limits());
    aCase.by(INSPECTOR, "record-publicity", publicity("WITHDRAWN", aCase.today(), null));
    assertTrue(aCase.tried(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL")).body().contains("execution.nothing-public"));
  }
}
