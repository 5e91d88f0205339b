package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("违法事实与处罚依据：认定、审核确认、报批时逐项核对")
@ExtendWith(MingchaRuns.class)
class ActFactsTest {

  private static final String DISPLAY = "\"conducts\": [\"DISPLAY\"]}";
  private static final String LICENCE = "\"conducts\": [\"LICENCE_NOT_SHOWN\"]}";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("没有认定违法事实的，不得报批（处罚法第57条）；审核后再认定的，须再次送审（程序规定第49条、第53条）")
  void recordedAndReviewed() {
    var aCase = SomeCases.investigated("余杭某某台灯店").disobeyed();
    aCase.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}")
        .by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"事实清楚\"}");
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-27", "5000"), "assessment.not-recorded", "APL@2021:57");
    aCase.found(DISPLAY);
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-27", "5000"), "assessment.changed-since-review", "SAMR-PROC@2022:53");
    aCase.by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"事实清楚\"}");
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));

    assertEquals("1 P-27", aCase.seen().text("/ruleChoices/1/finding") + " " + aCase.seen().text("/ruleChoices/1/rule"));
    assertTrue(INSPECTOR.get(aCase.href() + "/timeline").body().contains("\"actFrom\":\"2026-12-02\""));
  }

  @Test
  @DisplayName("超出上限一分、主体角色不符、行为终了于施行之前：报批时退回，写明条文（第110号令第27条、第33条、第38条）")
  void notLawful() {
    var aCase = SomeCases.investigated("余杭某某风扇店").disobeyed().reviewed("");
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-27", "10000.01"), "penalty.fine-above", "SAMR-110@2025:27");
    var lawful = assessed(aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "10000.00")));
    assertEquals("HEAVIER 10000 ", lawful.text("/penalty/band") + " " + lawful.json().at("/penalty/range/max").intValue() + " " + lawful.text("/penalty/unlawful/code"));

    var old = SomeCases.investigated("余杭某某音箱店").disobeyed();
    old.by(INSPECTOR, "record-act-facts", """
        {"party": "余杭某某音箱店", "act": {"from": "2026-11-20", "until": "2026-11-30", "conducts": ["DISPLAY"]}}""");
    var rules = assessed(old).json().at("/rules");
    rules.forEach(rule -> assertFalse(rule.path("source").asText().startsWith("SAMR-110") && rule.path("applicable").asBoolean(), rule.toString()));
    assertEquals("penalty.not-in-force SAMR-110@2025:38", why(old, "P-27"));
    assertEquals("penalty.other-capacity SAMR-110@2025:33", why(SomeCases.investigated("余杭某某插座店").found("\"conducts\": [\"DAILY_CHECK\"]}"), "P-33"));
  }

  @Test
  @DisplayName("第30条：县级部门不得处罚，县级作出的责令改正也不算（第110号令第30条）")
  void recall() {
    var aCase = SomeCases.investigated("余杭某某童车店").found("\"conducts\": [\"RECALL_BY_SELLER\"]}");
    assertEquals("penalty.provincial-only SAMR-110@2025:30", why(aCase, "P-30"));
    var ordered = INSPECTOR.post("/api/v1/rectification-orders", """
        {"party": {"name": "余杭某某童车店", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "penalty-cases", "number": "%s"},
         "breach": "RECALL_BY_SELLER", "facts": "未停售", "demands": "停售", "termLength": 1, "termUnit": "DAY"}"""
        .formatted(aCase.seen().text("/number")));
    assertEquals("422 SAMR-110@2025:30", ordered.status() + " " + ordered.text("/basis"));
  }

  @DisplayName("金额三位小数、负数、日期在将来、没有这个当事人：逐项退回")
  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = ';', value = {
      "\"conducts\": [\"DISPLAY\"]}, \"advertisingCost\": 10.001;/advertisingCost penalty.amount-decimals",
      "\"conducts\": [\"DISPLAY\"]}, \"advertisingCost\": -1;/advertisingCost penalty.amount-negative",
      "\"conducts\": [\"FALSE_ADVERTISEMENT\"]}, \"advertisingCost\": 999999999999999;/advertisingCost penalty.amount-too-large",
      "\"conducts\": [\"DISPLAY\"]}, \"goods\": [{\"product\": \"灯\", \"markedPrice\": 9.999, \"sold\": 1, \"unsold\": 0}];/goods/0/markedPrice penalty.amount-decimals",
      "\"conducts\": [\"DISPLAY\"]}, \"goods\": [{\"product\": \"灯\", \"sold\": 1, \"unsold\": 0}];/goods/0/marketPrice penalty.price-source",
      "\"conducts\": [\"DISPLAY\"]}, \"gains\": {\"income\": [{\"what\": \"销售\", \"amount\": 5, \"recognised\": true}]};/gains/income/0/evidence required",
      "\"conducts\": [\"DISPLAY\"], \"until\": \"2027-12-31\"};/act/until penalty.day-in-future",
      "\"conducts\": [\"DISPLAY\"], \"until\": \"2026-12-01\"};/act/until penalty.until-before-from",
      "\"conducts\": []};/act/conducts range.Least"})
  void badInput(String act, String fault) {
    var aCase = SomeCases.investigated("余杭某某灯店" + Math.abs(act.hashCode()));
    var reply = aCase.tried(INSPECTOR, "record-act-facts", aCase.finding(act));
    assertEquals("422 " + fault, reply.status() + " " + reply.text("/violations/0/pointer") + " " + reply.text("/violations/0/code"), reply.body());
  }

  @Test
  @DisplayName("同一行为已被其他局罚过款的，不得再罚（处罚法第29条）；只看得到案号、局、决定；说明不是同一行为的除外")
  void finedElsewhere() {
    var party = """
        {"name": "跨区某某数码行", "identityNumber": "91350100M000100Y43", "capacity": "IN_PLATFORM_OPERATOR", "kind": "INDIVIDUAL_BUSINESS"}""";
    var first = SomeCases.investigated("yuhang", party).found(LICENCE);
    fined(first).decided();

    var second = SomeCases.investigated("cixi", party).found(LICENCE).on(first.today());
    assertEquals(first.seen().text("/number") + " 杭州市余杭区市场监督管理局",
        assessed(second).text("/penalties/0/caseNo") + " " + assessed(second).text("/penalties/0/bureau"));
    assertEquals(3, assessed(second).json().at("/penalties/0").size(), assessed(second).body());
    reviewed(second);
    second.refused(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000"), "penalty.fined-already", "APL@2021:29");

    second.found(LICENCE.concat(", \"otherActs\": [{\"caseNo\": \"" + first.seen().text("/number") + "\", \"reason\": \"另一网店\"}]"));
    second.by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}");
    assertEquals("UNDER_REVIEW", second.by(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000")).stage());
  }

  @Test
  @DisplayName("更重的依据没有理由不得放过，争议没有书面理由不得同意，报批的须是审核确认的（处罚法第29条，程序规定第50条、第53条）")
  void reviewedChoice() {
    var aCase = SomeCases.investigated("余杭某某净水店").disobeyed().found("\"conducts\": [\"DISPLAY\", \"FALSE_PROMOTION\"]}");
    aCase.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}");
    aCase.refused(LEGAL, "review", agree("{\"rule\": \"P-27\", \"reason\": \"较轻\"}"), "penalty.heavier-rule", "APL@2021:29");
    aCase.by(LEGAL, "review", agree("{\"rule\": \"P-27\", \"reason\": \"只此一项\", \"passedOver\": [{\"rule\": \"P-29a\", \"reason\": \"另案\"}]}"));
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-29a", "5000"), "assessment.rule-unreviewed", "SAMR-PROC@2022:53");
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000")).by(LEADER, "approve-penalty", OPINION);

    var site = SomeCases.investigated("yuhang", "{\"name\": \"余杭某某自营站\", \"capacity\": \"SELF_BUILT_SITE_OPERATOR\"}").disobeyed().found(DISPLAY);
    site.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}");
    assertEquals("LEGAL_REVIEW", site.seen().text("/reviewRequests/0/kind"));
    site.refused(LEGAL, "review", agree("null"), "penalty.legal-review", "SAMR-PROC@2022:50");
    site.by(LEGAL, "review", agree("{\"questions\": [{\"question\": 1, \"reason\": \"第36条明文规定\"}]}"));
    assertEquals("UNDER_REVIEW", site.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000")).stage());
  }

  @Test
  @DisplayName("同类案件三件起显示中位数；应当不予处罚的不得处罚（处罚法第33条）")
  void similarAndExempt() {
    for (var fine : new String[] {"1000", "2000", "6000"}) {
      fined(SomeCases.investigated("余杭某某服饰店" + fine).found(LICENCE), fine).decided();
    }
    var aCase = SomeCases.investigated("余杭某某鞋店").found(LICENCE);
    var similar = assessed(aCase).json().at("/rules").findParents("similar").stream()
        .filter(rule -> rule.path("rule").asText().equals("R-EC76")).findFirst().orElseThrow().path("similar");
    assertTrue(similar.path("count").asInt() >= 3 && similar.path("median").decimalValue().signum() > 0, similar.toString());

    aCase.found("\"conducts\": [\"LICENCE_NOT_SHOWN\"]}, \"circumstances\": {\"slight\": true, \"correctedInTime\": true, \"harm\": \"NONE\"}");
    reviewed(aCase);
    aCase.refused(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000"), "penalty.exempt", "APL@2021:33");
    assertEquals("DECIDED", aCase.by(LEADER, "decide-no-penalty", """
        {"ground": "MINOR_AND_CORRECTED", "documentNo": "不罚1", "opinion": "同意", "education": "当面教育"}""").stage());
  }

  @Test
  @DisplayName("没有号码的同名当事人在别局罚过款：提示可能是同一当事人，没有核对的不得报批；核对为同一人的不得再罚（处罚法第29条）")
  void possiblyTheSame() {
    var first = SomeCases.investigated("yuhang", """
        {"name": "跨区某某(相机)行", "identityNumber": "91110000101623741K", "capacity": "IN_PLATFORM_OPERATOR", "kind": "INDIVIDUAL_BUSINESS"}""").found(LICENCE);
    fined(first).decided();
    var number = first.seen().text("/number");
    var second = SomeCases.investigated("cixi", "{\"name\": \"跨区某某 （相机）行\", \"capacity\": \"IN_PLATFORM_OPERATOR\"}").found(LICENCE).on(first.today());
    var other = SomeCases.investigated("cixi", """
        {"name": "跨区某某（相机）行", "capacity": "IN_PLATFORM_OPERATOR", "kind": "ENTERPRISE"}""").found(LICENCE).on(first.today());

    assertEquals(number + " 3 0", assessed(second).text("/possiblyTheSame/0/caseNo") + " " + assessed(second).json().at("/possiblyTheSame/0").size()
        + " " + assessed(other).json().at("/possiblyTheSame").size());
    reviewed(second);
    second.refused(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000"), "assessment.possibly-fined", "APL@2021:29");
    answered(second, number, "SAME_PARTY");
    second.refused(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000"), "penalty.fined-already", "APL@2021:29");
    answered(second, number, "OTHER_PARTY");
    assertEquals("UNDER_REVIEW 0", second.by(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000")).stage() + " "
        + assessed(second).json().at("/possiblyTheSame").size());
  }

  private static void answered(SomeCases aCase, String number, String said) {
    aCase.found(LICENCE.concat(", \"otherActs\": [{\"caseNo\": \"%s\", \"said\": \"%s\", \"reason\": \"经核对登记信息\"}]".formatted(number, said)));
    aCase.by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}");
  }

  @Test
  @DisplayName("不予处罚的理由按事实核对：不满十四周岁以身份号码为准，不能辨认的凭鉴定意见，时效还没过的不能说过了（处罚法第30、31、36条）")
  void groundsAgainstTheFacts() {
    var aCase = SomeCases.investigated("yuhang", """
        {"name": "少年某", "identityNumber": "330110201401011234", "capacity": "IN_PLATFORM_OPERATOR", "kind": "NATURAL_PERSON"}""");
    var wrong = aCase.tried(INSPECTOR, "record-act-facts", aCase.finding("\"conducts\": [\"LICENCE_NOT_SHOWN\"]}, \"age\": 16"));
    assertEquals("422 /age", wrong.status() + " " + wrong.text("/violations/0/pointer"), wrong.body());
    aCase.found(LICENCE);
    reviewed(aCase);
    aCase.refused(INSPECTOR, "propose-penalty", penalty("R-EC76", "1000"), "penalty.exempt", "APL@2021:30");
    var nothing = "{\"ground\": \"%s\", \"documentNo\": \"不罚2\", \"opinion\": \"同意\", \"education\": \"责令监护人管教\"}";
    aCase.refused(LEADER, "decide-no-penalty", nothing.formatted("TIME_BARRED"), "penalty.not-exempt", "APL@2021:36");
    aCase.refused(LEADER, "decide-no-penalty", nothing.formatted("INCAPABLE"), "penalty.not-exempt", "APL@2021:31");
    assertEquals("DECIDED", aCase.by(LEADER, "decide-no-penalty", nothing.formatted("UNDER_AGE")).stage());

    // and whoever is not punished may contest that, too, though nothing is owed that a court could enforce
    var limits = aCase.served().limits();
    assertTrue(limits.contains("LITIGATION RUNNING") && limits.contains("CLOSE RUNNING") && !limits.contains("APPLY_TO_COURT"), limits);
  }

  private static SomeCases fined(SomeCases aCase) {
    return fined(aCase, "2000");
  }

  private static SomeCases fined(SomeCases aCase, String fine) {
    reviewed(aCase);
    return aCase.by(INSPECTOR, "propose-penalty", penalty("R-EC76", fine)).by(LEADER, "approve-penalty", OPINION).notified().whenStatementsAreOver();
  }

  private static void reviewed(SomeCases aCase) {
    aCase.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}")
        .by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}");
  }

  private static String agree(String choice) {
    return "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\", \"choice\": " + choice + "}";
  }

  private static Reply assessed(SomeCases aCase) {
    return aCase.read("/assessment");
  }

  private static String why(SomeCases aCase, String rule) {
    var found = assessed(aCase).json().at("/rules").findParents("reasons").stream()
        .filter(one -> one.path("rule").asText().equals(rule)).findFirst().orElseThrow().at("/reasons/0");
    return found.path("code").asText() + " " + found.path("basis").asText();
  }
}
