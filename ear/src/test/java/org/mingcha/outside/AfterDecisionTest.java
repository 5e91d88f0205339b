package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("处罚决定之后：缴款、加处、救济、催告、法院、撤销、重新作出、公示（处罚法第66、67、72、73、75条，程序规定第72、74至77条，强制法第53、54条）")
@ExtendWith(MingchaRuns.class)
class AfterDecisionTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("逾期缴款：每日加处百分之三，复议期间停止计算，以罚款本数为上限，一并缴清才能结案（处罚法第72、73条）")
  void surcharge() {
    var aCase = served("逾期加处");
    var due = LocalDate.parse(aCase.due("PAYMENT").substring(0, 10));
    assertEquals("5000", money(aCase, "/account/open"));

    // the day after the last one bears three per cent; a remedy stops it
    aCase.on(due.plusDays(2));
    assertEquals("300", money(aCase, "/account/surcharge"));
    aCase.by(INSPECTOR, "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议1"));
    aCase.refused(INSPECTOR, "record-remedy", remedy("LITIGATION", "区法院", aCase.today(), "诉1"), "execution.remedy-pending", "APL@2021:73");
    aCase.on(due.plusDays(22));
    assertEquals("150", money(aCase, "/account/surcharge"), "the day of the application counts no more");
    aCase.by(INSPECTOR, "record-remedy-end", ended("UPHELD", aCase.today(), "复议决定1"));
    aCase.on(due.plusDays(23));
    assertEquals("300", money(aCase, "/account/surcharge"));

    aCase.refused(LEADER, "grant-deferral", deferral(due.plusDays(60)), "execution.payment-over", "SAMR-PROC@2022:74");

    // and it never exceeds the fine
    aCase.on(due.plusDays(200));
    assertEquals("5000", money(aCase, "/account/surcharge"));
    aCase.paid("FINE", "5000.00").refused(LEADER, "close", OPINION, "enforcement.no-ground-to-close", "SAMR-PROC@2022:77");
    assertEquals(422, aCase.tried(INSPECTOR, "record-payment", payment("SURCHARGE", "5000.01", aCase.today())).status());
    aCase.paid("SURCHARGE", "5000.00").by(LEADER, "close", OPINION);
    assertEquals("CLOSED 0", aCase.stage() + " " + money(aCase, "/account/open"));
  }

  @Test
  @DisplayName("暂缓、分期缴纳：延到的日子之前不加处；申请法院的三个月自延期届满起算（程序规定第74条，强制法第53条）")
  void deferred() {
    var aCase = served("分期缴纳");
    var due = LocalDate.parse(aCase.due("PAYMENT").substring(0, 10));
    var until = due.plusDays(300);
    assertEquals(403, aCase.tried(INSPECTOR, "grant-deferral", deferral(until)).status());
    assertEquals(422, aCase.tried(LEADER, "grant-deferral", deferral(due)).status(), "not later than the present last day");
    for (var never : List.of("2200-01-01", "9999-12-31", "+999999999-12-31")) {
      var refused = aCase.tried(LEADER, "grant-deferral", deferral(due).replace(due.toString(), never));
      assertEquals("422 /until", refused.status() + " " + refused.text("/violations/0/pointer"), "counting every day until then used up the server's memory");
    }
    aCase.by(LEADER, "grant-deferral", deferral(until));
    assertTrue(!LocalDate.parse(aCase.due("PAYMENT").substring(0, 10)).isBefore(until), aCase.due("PAYMENT"));
    assertTrue(!LocalDate.parse(aCase.due("APPLY_TO_COURT").substring(0, 10)).isBefore(until.plusMonths(3)), aCase.due("APPLY_TO_COURT"));

    aCase.on(due.plusDays(100)).paid("FINE", "2000.00");
    assertEquals("3000 0", money(aCase, "/account/open") + " " + money(aCase, "/account/surcharge"));
    aCase.paid("FINE", "3000.00").by(LEADER, "close", OPINION);
    assertEquals("CLOSED", aCase.stage());
  }

  @Test
  @DisplayName("催告在缴款期满和复议诉讼期满之后；申请法院在催告满十个工作日之后、三个月之内；裁定不予执行的结案（强制法第53、54、57条）")
  void theCourt() {
    var aCase = served("强制执行");
    aCase.refused(INSPECTOR, "dun", dunning(aCase, "催告1"), "execution.not-overdue", "SAMR-PROC@2022:76");
    aCase.after(aCase.due("PAYMENT")).refused(INSPECTOR, "dun", dunning(aCase, "催告1"), "execution.remedies-open", "SAMR-PROC@2022:76");
    aCase.after(aCase.due("LITIGATION")).by(INSPECTOR, "dun", dunning(aCase, "催告1"));
    assertEquals("ENFORCING 10000", aCase.stage() + " " + money(aCase, "/dunnings/0/amount"));
    var application = "{\"court\": \"区法院\", \"documentNo\": \"申请1\", \"appliedOn\": \"%s\"}";
    aCase.refused(LEADER, "apply-enforcement", application.formatted(aCase.today()), "execution.not-dunned", "AEL@2011:54");
    var window = LocalDate.parse(aCase.due("APPLY_TO_COURT").substring(0, 10));
    aCase.on(window.plusDays(1)).refused(LEADER, "apply-enforcement", application.formatted(window.plusDays(1)), "execution.court-too-late", "AEL@2011:53");
  }

  @Test
  @DisplayName("在三个月之内申请的：法院裁定之前不得再申请，准予之后裁定终结执行的不必再申请，可以结案（强制法第54、57条，程序规定第77条）")
  void theCourtInTime() {
    var aCase = served("法院裁定");
    aCase.after(aCase.due("LITIGATION")).by(INSPECTOR, "dun", dunning(aCase, "催告2")).after(aCase.due("DUNNING"));
    aCase.refused(INSPECTOR, "record-ruling", ruling("ENDED", aCase.today()), "execution.not-before-court", "AEL@2011:57");
    var application = "{\"court\": \"区法院\", \"documentNo\": \"申请2\", \"appliedOn\": \"" + aCase.today() + "\"}";
    aCase.by(LEADER, "apply-enforcement", application).refused(LEADER, "apply-enforcement", application, "execution.before-court", "AEL@2011:54");
    assertTrue(aCase.limits().contains("APPLY_TO_COURT MET"), aCase.limits());
    aCase.by(INSPECTOR, "record-ruling", ruling("GRANTED", aCase.today()));
    aCase.refused(LEADER, "close", OPINION, "enforcement.no-ground-to-close", "SAMR-PROC@2022:77");
    aCase.refused(LEADER, "apply-enforcement", application.replace("申请2", "申请3"), "execution.court-enforces", "AEL@2011:54");
    assertTrue(aCase.tried(INSPECTOR, "record-ruling", ruling("REFUSED", aCase.today())).body().contains("execution.granted-before"));
    aCase.by(INSPECTOR, "record-ruling", ruling("ENDED", aCase.today()));
    assertEquals("1 2", aCase.seen().json().at("/courtApplications").size() + " " + aCase.seen().json().at("/courtRulings").size());
    assertEquals("CLOSED", aCase.by(LEADER, "close", OPINION).stage());
  }

  @Test
  @DisplayName("复议撤销并责令重新作出：期限由复议机关定，不得延长，不得以同一的事实和理由作出同样的处罚（ARL@2023:64、ALL@2017:71）")
  void decidedAnew() {
    var aCase = served("重新作出");
    var today = aCase.today();
    aCase.paid("FINE", "1000");
    aCase.by(INSPECTOR, "record-remedy", remedy("RECONSIDERATION", "区政府", today, "复议9"))
        .by(INSPECTOR, "record-remedy-end", ended("ANNULLED", today, "复议决定9"));
    assertEquals("0", money(aCase, "/account/open"), "nothing is owed before the annulment is recorded");
    assertTrue(aCase.limits().contains("PAYMENT CANCELLED") && aCase.limits().contains("LITIGATION CANCELLED"), aCase.limits());
    aCase.refused(INSPECTOR, "record-payment", payment("FINE", "1", today), "execution.undone", "APL@2021:75");
    assertTrue(LEADER.work().contains(aCase.seen().text("/number")), "the leader records it");
    aCase.refused(LEADER, "decide-anew", "{\"reason\": \"重新办理\"}", "decision.no-redo-ordered", "APL@2021:75");
    var annulment = "{\"annuller\": \"RECONSIDERATION\", \"documentNo\": \"复议决定9\", \"reason\": \"事实不清\", \"annulledOn\": \"%s\", \"redoBy\": \"%s\"}";
    assertEquals(422, aCase.tried(LEADER, "annul", annulment.formatted(today, today)).status());
    aCase.by(LEADER, "annul", annulment.formatted(today, today.plusDays(60)));
    assertTrue(aCase.limits().contains("DECIDE_CASE RUNNING") && aCase.limits().contains("PAYMENT CANCELLED"), aCase.limits());
    assertTrue(!LocalDate.parse(aCase.due("DECIDE_CASE").substring(0, 10)).isBefore(today.plusDays(60)), aCase.due("DECIDE_CASE"));
    aCase.refused(LEADER, "close", OPINION, "enforcement.no-ground-to-close", "SAMR-PROC@2022:77");

    aCase.by(LEADER, "decide-anew", "{\"reason\": \"复议决定9\"}");
    aCase.refused(LEADER, "extend", "{\"days\": 10, \"reason\": \"复杂\"}", "decision.time-ordered", "SAMR-PROC@2022:64");
    aCase.reviewed("").refused(INSPECTOR, "propose-penalty", SomeCases.penalty("P-27", "5000"), "decision.same-again", "ALL@2017:71");
    aCase.approved("3000").notified().whenStatementsAreOver().decided().served();
    assertEquals("1000 1000", money(aCase, "/account/refundable") + " " + money(aCase, "/account/paidBefore"));
    assertEquals("3000 2", money(aCase, "/account/open") + " " + aCase.seen().json().at("/decisions").size());
    assertEquals("CLOSED", aCase.paid("FINE", "3000").by(LEADER, "close", OPINION).stage());
  }

  @Test
  @DisplayName("办案期限：延长三十日一次，再延长须集体讨论（程序规定第64条）")
  void extended() {
    var aCase = SomeCases.investigated("余杭延期" + SomeLeads.unique());
    aCase.refused(LEADER, "extend-by-panel", panel(aCase, 20), "enforcement.not-yet-extended", "SAMR-PROC@2022:64");
    var before = LocalDate.parse(aCase.due("DECIDE_CASE").substring(0, 10));
    assertEquals(422, aCase.tried(LEADER, "extend", "{\"days\": 31, \"reason\": \"复杂\"}").status());
    aCase.by(LEADER, "extend", "{\"days\": 30, \"reason\": \"复杂\"}");
    assertTrue(!LocalDate.parse(aCase.due("DECIDE_CASE").substring(0, 10)).isBefore(before.plusDays(29)), aCase.due("DECIDE_CASE"));
    aCase.refused(LEADER, "extend", "{\"days\": 5, \"reason\": \"复杂\"}", "enforcement.already-extended", "SAMR-PROC@2022:64");
    aCase.by(LEADER, "extend-by-panel", panel(aCase, 20));
    assertEquals("EXTENSION", aCase.seen().text("/deliberations/0/topic"));
  }

  @Test
  @DisplayName("公示：摘要公开，期满自动不再公示，撤销后三个工作日内撤回；不得提前停止（SAMR-45@2021:9、14，处罚法第48条）")
  void publicity() {
    var name = "余杭公示" + SomeLeads.unique() + "店";
    var aCase = servedAgainst(name);
    assertEquals("UNPUBLISHED", aCase.seen().text("/publicStanding/state"));
    assertEquals(422, aCase.tried(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), null)).status(), "the class is missing");
    assertEquals(422, aCase.tried(INSPECTOR, "record-publicity", publicity("WITHDRAWN", aCase.today(), null)).status());
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"));
    var decided = LocalDate.parse(aCase.seen().text("/decisions/0/decidedOn"));
    assertEquals("PUBLIC " + decided.plusMonths(12), aCase.seen().text("/publicStanding/state") + " " + aCase.seen().text("/publicStanding/lastDay"));
    assertTrue(aCase.limits().contains("PUBLISH_DECISION MET"), aCase.limits());
    var shown = Caller.platform("platform-b").get("/api/v1/published-decisions?q=" + Caller.encoded(name));
    assertEquals(name + " DISPLAY", shown.text("/items/0/party") + " " + shown.text("/items/0/conducts/0"));
    assertEquals(0, shown.json().at("/items/0/fine").decimalValue().compareTo(new BigDecimal("5000")));
    assertTrue(publicPage(name).contains(name));

    // ended early: not while something is owed, not before three months
    assertTrue(aCase.tried(INSPECTOR, "record-publicity", publicity("ENDED", aCase.today(), null)).body().contains("execution.public-unsettled"));
    aCase.paid("FINE", "5000.00");
    assertTrue(aCase.tried(INSPECTOR, "record-publicity", publicity("ENDED", aCase.today(), null)).body().contains("execution.public-too-early"));

    // by itself after its last day, on a copy of the time only
    aCase.on(decided.plusMonths(12));
    assertTrue(publicPage(name).contains(name));
    aCase.on(decided.plusMonths(12).plusDays(1));
    assertFalse(publicPage(name).contains(name));
    assertEquals("OVER", aCase.seen().text("/publicStanding/state"));
  }

  @Test
  @DisplayName("撤销的决定：公众即刻读不到，三个工作日内在别处撤回，此前不归档（SAMR-45@2021:14）")
  void withdrawn() {
    var name = "余杭撤回" + SomeLeads.unique() + "店";
    var aCase = servedAgainst(name);
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "SERIOUS"));
    assertTrue(publicPage(name).contains(name));
    aCase.by(LEADER, "annul", "{\"annuller\": \"OURSELVES\", \"documentNo\": \"撤1\", \"reason\": \"证据不足\", \"annulledOn\": \"" + aCase.today() + "\"}");
    assertFalse(publicPage(name).contains(name), "at once");
    assertEquals("0 TAKEN_DOWN", Caller.platform("platform-b").get("/api/v1/published-decisions?q=" + Caller.encoded(name)).json().at("/items").size()
        + " " + aCase.seen().text("/publicStanding/state"));
    assertTrue(aCase.limits().contains("WITHDRAW_PUBLICITY RUNNING"), aCase.limits());
    aCase.by(LEADER, "close", OPINION).refused(INSPECTOR, "archive", "{\"volumeNo\": \"卷9301\", \"retention\": \"YEARS_10\"}", "execution.withdraw-open",
        "SAMR-45@2021:14");
    aCase.by(INSPECTOR, "record-publicity", publicity("WITHDRAWN", aCase.today(), null));
    assertTrue(aCase.limits().contains("WITHDRAW_PUBLICITY MET"), aCase.limits());
    assertEquals(422, aCase.tried(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "SERIOUS")).status(), "nothing holds any more");
  }

  @Test
  @DisplayName("涉嫌犯罪的第110号令第28条案件：报告、正职三日内批准、二十四小时内移送，快到时提醒部门负责人（国务院令第310号第5条）")
  void toThePolice() {
    var aCase = SomeCases.investigated("余杭某某证书" + SomeLeads.unique());
    aCase.by(INSPECTOR, "report-crime", "{\"reason\": \"伪造认证证书，数额较大\"}");
    assertTrue(aCase.limits().contains("DECIDE_POLICE_TRANSFER RUNNING"), aCase.limits());
    aCase.refused(INSPECTOR, "report-crime", "{\"reason\": \"再报\"}", "decision.crime-reported", "SC-310@2020:5");
    var principal = Caller.officer("yuhang.principal");
    aCase.by(principal, "transfer-to-police", "{\"authority\": \"区公安分局\", \"documentNo\": \"移2\", \"reason\": \"涉嫌犯罪\"}");
    assertTrue(aCase.limits().contains("DECIDE_POLICE_TRANSFER MET") && aCase.limits().contains("HAND_TO_POLICE RUNNING"), aCase.limits());
    aCase.refused(LEADER, "close", OPINION, "enforcement.no-ground-to-close", "SAMR-PROC@2022:77");

    var open = aCase.seen().text("/version");
    aCase.on(aCase.today().plusDays(2)); // whenever today it was: more than eighteen hours later
    reminded(aCase);
    assertTrue(LEADER.work().contains(aCase.seen().text("/number")));
    assertEquals(open, aCase.seen().text("/version"), "a reminder makes no open page stale");
    aCase.by(INSPECTOR, "hand-to-police", aCase.handing()).by(LEADER, "close", OPINION);
    assertTrue(aCase.limits().contains("HAND_TO_POLICE MET"), aCase.limits());
  }

  private static void reminded(SomeCases aCase) {
    var timeline = Eventually.seen(() -> INSPECTOR.get(aCase.href() + "/timeline").body(), told -> told.contains("\"remind\""));
    assertTrue(timeline.contains("\"remind\""), timeline);
  }

  static SomeCases served(String what) {
    return servedAgainst("余杭" + what + SomeLeads.unique());
  }

  static SomeCases servedAgainst(String party) {
    return SomeCases.investigated(party).disobeyed().reviewed("").approved("5000.00").notified().whenStatementsAreOver().decided().served();
  }

  static String money(SomeCases aCase, String pointer) {
    return aCase.seen().json().at(pointer).decimalValue().stripTrailingZeros().toPlainString();
  }

  static String remedy(String kind, String authority, LocalDate on, String no) {
    return "{\"remedy\": \"%s\", \"authority\": \"%s\", \"filedOn\": \"%s\", \"documentNo\": \"%s\"}".formatted(kind, authority, on, no);
  }

  static String ended(String outcome, LocalDate on, String no) {
    return "{\"outcome\": \"%s\", \"endedOn\": \"%s\", \"documentNo\": \"%s\"}".formatted(outcome, on, no);
  }

  static String deferral(LocalDate until) {
    return "{\"applicationNo\": \"申请1\", \"until\": \"%s\", \"plan\": \"两期\", \"reason\": \"经营困难\"}".formatted(until);
  }

  static String payment(String item, String amount, LocalDate on) {
    return "{\"item\": \"%s\", \"amount\": %s, \"paidOn\": \"%s\", \"receiptNo\": \"票1\"}".formatted(item, amount, on);
  }

  static String dunning(SomeCases aCase, String no) {
    return aCase.service().replace("{", "{\"documentNo\": \"" + no + "\", ");
  }

  private static String ruling(String outcome, LocalDate on) {
    return "{\"outcome\": \"%s\", \"documentNo\": \"裁定1\", \"ruledOn\": \"%s\"}".formatted(outcome, on);
  }

  private static String panel(SomeCases aCase, int days) {
    return "{\"days\": %d, \"heldOn\": \"%s\", \"participants\": \"甲、乙\", \"minutesNo\": \"讨论1\", \"reason\": \"复杂\"}".formatted(days, aCase.today());
  }

  static String publicity(String act, LocalDate on, String credit) {
    return "{\"act\": \"%s\", \"doneOn\": \"%s\", \"place\": \"公示系统\", \"note\": \"说明\", \"credit\": %s}"
        .formatted(act, on, credit == null ? "null" : "\"" + credit + "\"");
  }

  private static String publicPage(String name) {
    return Caller.nobody().get("/public/decisions.xhtml?q=" + Caller.encoded(name)).body().replaceFirst("value=\"" + name + "\"", "");
  }
}
