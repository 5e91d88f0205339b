package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("当场处罚：从当场查明到归档")
@ExtendWith(MingchaRuns.class)
class SummaryPenaltyTest {

  private static final String PENALTIES = "/api/v1/summary-penalties";
  private static final String HEARD = "{\"statement\": \"初犯\", \"answer\": \"已在幅度内从轻\"}";
  private static final String SIGNED = "{\"signature\": \"SIGNED\", \"receivedBy\": \"店主\"}";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final LocalDate today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();

  @AfterEach
  void realTime() {
    inspector.call("DELETE", "/api/v1/demo/clock");
  }

  @Test
  @DisplayName("告知、听取、当场决定并交付、缴款、交回材料、归档；先复议，不公示（处罚法第51条、第52条）")
  void theWholePath() {
    // given an act found at the place within a lead
    var lead = inspector.get(SomeLeads.receivedOn(today.toString(), "某某电器商行")).text("/number");
    var penalty = SomeLeads.path(opened("ENTERPRISE", "\"" + lead + "\"", "R-EC76", "3000"));
    assertEquals("DRAFTED 3000 lead", inspector.get(penalty).text("/stage") + " " + inspector.get(penalty).json().at("/limit").intValue()
        + " " + inspector.get(penalty).text("/links/0/rel"));

    // when it is decided before the party was told, or a statement stays without an answer, that is refused
    assertEquals(409, inspector.act(penalty, "decide", SIGNED).status());
    assertEquals("422 /answer", fault(inspector.act(penalty, "tell", "{\"statement\": \"初犯\"}")));

    // then it is told, decided and handed over at the place, with a number and remedies of its own
    assertEquals(200, inspector.act(penalty, "tell", HEARD).status());
    assertEquals("422 /signature", fault(inspector.act(penalty, "decide", SIGNED.replace("SIGNED", "ABSENT"))));
    var decided = inspector.act(penalty, "decide", SIGNED);
    assertEquals("200 RECONSIDERATION_FIRST " + today.plusDays(60) + " false", decided.status() + " " + decided.text("/decision/remedy") + " "
        + decided.text("/decision/reconsiderationUntil") + " " + decided.text("/decision/published"), decided.body());
    assertTrue(decided.text("/decision/documentNo").startsWith("余市监当罚〔"), decided.body());
    assertTrue(decided.body().contains("RETURN_SUMMARY_PAPERS") && decided.body().contains("\"PAYMENT\""), decided.body());
    assertEquals("summary.not-collectable", problem(inspector.act(penalty, "collect", "{\"ground\": \"SMALL_FINE\", \"receipt\": \"票-1\"}")));

    // and the papers go back, the fine is paid, the unit head files it
    assertEquals(200, inspector.act(penalty, "return-papers", "{\"papers\": \"决定书、笔录\"}").status());
    assertEquals("summary.fine-open", problem(unitHead.act(penalty, "close", SomeReferrals.OPINION)));
    assertEquals("422 /amount", fault(inspector.act(penalty, "record-payment", paid("FINE", "3000.01"))));
    assertEquals(200, inspector.act(penalty, "record-payment", paid("FINE", "3000")).status());
    var closed = unitHead.act(penalty, "close", SomeReferrals.OPINION);
    assertEquals("200 CLOSED", closed.status() + " " + closed.text("/stage"), closed.body());
    assertTrue(inspector.get(penalty + "/timeline").body().contains("record-payment"));
    var archived = inspector.act(penalty, "archive", "{\"volumeNo\": \"2026-简-1\", \"retention\": \"YEARS_10\"}");
    assertEquals("200 ARCHIVED YEARS_10", archived.status() + " " + archived.text("/stage") + " " + archived.text("/archive/retention"), archived.body());
  }

  @Test
  @DisplayName("逾期不缴：加处罚款每日百分之三，复议期满后催告、申请法院（处罚法第72条，强制法第53条、第54条）")
  void lateAndBeforeTheCourt() {
    var penalty = decided("ENTERPRISE", "1000");
    assertEquals(200, inspector.act(penalty, "return-papers", "{\"papers\": \"决定书\"}").status());
    assertEquals("execution.not-overdue", problem(inspector.act(penalty, "dun", reminder(today))));

    at(today.plusDays(30));
    var due = LocalDate.parse(dueOn(inspector.get(penalty), "PAYMENT"));
    var late = (int) ChronoUnit.DAYS.between(due, today.plusDays(30));
    assertEquals(30 * late, inspector.get(penalty).json().at("/account/surcharge").intValue());
    assertEquals("execution.remedies-open", problem(inspector.act(penalty, "dun", reminder(today.plusDays(30)))));

    var urgedOn = today.plusDays(75);
    at(urgedOn);
    assertEquals(1000, inspector.get(penalty).json().at("/account/surcharge").intValue());
    var urged = inspector.act(penalty, "dun", reminder(urgedOn));
    assertEquals("200 ENFORCING 2000", urged.status() + " " + urged.text("/stage") + " " + urged.json().at("/dunnings/0/amount").intValue(), urged.body());
    assertEquals("execution.not-dunned", problem(leader.act(penalty, "apply-enforcement", application(urgedOn))));

    at(urgedOn.plusDays(30));
    assertEquals(200, leader.act(penalty, "apply-enforcement", application(urgedOn.plusDays(30))).status());
    assertEquals(200, inspector.act(penalty, "record-ruling", "{\"outcome\": \"ENDED\", \"documentNo\": \"（2027）浙行审1号\", \"ruledOn\": \""
        + urgedOn.plusDays(30) + "\"}").status());
    assertEquals(200, unitHead.act(penalty, "close", SomeReferrals.OPINION).status());
  }

  @Test
  @DisplayName("先复议后诉讼；撤销后重新作出，不得作出相同的处罚；撤销的不算罚过（行政复议法第23条、第64条，处罚法第29条）")
  void contestedAndAnnulled() {
    var number = "91330110MA2%06dY".formatted(System.nanoTime() % 1_000_000);
    var penalty = SomeLeads.path(inspector.post(PENALTIES, numbered(number)));
    assertEquals(200, inspector.act(penalty, "tell", HEARD).status());
    assertEquals(200, inspector.act(penalty, "decide", SIGNED).status());
    assertEquals("summary.reconsideration-first", problem(inspector.act(penalty, "record-remedy", remedy("LITIGATION"))));
    assertEquals(200, inspector.act(penalty, "record-remedy", remedy("RECONSIDERATION")).status());
    assertEquals("execution.remedy-pending", problem(inspector.act(penalty, "record-remedy", remedy("LITIGATION"))));
    assertEquals(403, inspector.act(penalty, "annul", annulled()).status());
    var fallen = leader.act(penalty, "annul", annulled());
    assertEquals("200 ANNULLED false", fallen.status() + " " + fallen.text("/stage") + " " + fallen.text("/decision/holds"), fallen.body());
    assertTrue(fallen.body().contains("DECIDE_CASE"), fallen.body());
    assertEquals(200, inspector.act(penalty, "record-remedy-end", "{\"outcome\": \"ANNULLED\", \"documentNo\": \"余政复决1号\", \"endedOn\": \""
        + today + "\"}").status());

    // then another penalty for the act is no second fine, and this one begins anew with other facts
    var other = SomeLeads.path(inspector.post(PENALTIES, numbered(number)));
    assertEquals(200, inspector.act(other, "tell", HEARD).status());
    assertEquals("DRAFTED", inspector.act(penalty, "decide-anew", "{\"reason\": \"依复议决定\"}").text("/stage"));
    assertEquals("decision.same-again", problem(inspector.act(penalty, "tell", HEARD)));
  }

  @Test
  @DisplayName("轻微并及时改正、没有后果的，不予处罚；不符合条件的，不能以此为由（处罚法第33条）")
  void letOff() {
    var body = body("ENTERPRISE", "null", "R-EC76", "500");
    var slight = SomeLeads.path(inspector.post(PENALTIES, body.replace("\"SLIGHT\"", "\"NONE\", \"slight\": true, \"correctedInTime\": true")));
    assertEquals("SLIGHT_AND_CORRECTED", inspector.get(slight).text("/exemptions/0"));
    assertEquals("penalty.exempt", problem(inspector.act(slight, "tell", HEARD)));
    assertEquals("penalty.not-exempt", problem(inspector.act(slight, "exempt", taught("NO_FAULT"))));
    var ended = inspector.act(slight, "exempt", taught("SLIGHT_AND_CORRECTED"));
    assertEquals("200 EXEMPTED 当场教育", ended.status() + " " + ended.text("/stage") + " " + ended.text("/letOff/education"), ended.body());

    assertEquals("422 /age", fault(inspector.post(PENALTIES, body("NATURAL_PERSON", "null", "R-EC76", "100").replace(", \"age\": 30", ""))));
    assertEquals("422 /harm", fault(inspector.post(PENALTIES, body.replace("\"harm\": \"SLIGHT\",", ""))));
    var child = SomeLeads.path(inspector.post(PENALTIES, body("NATURAL_PERSON", "null", "R-EC76", "100").replace("\"age\": 30", "\"age\": 13")));
    assertEquals("penalty.exempt", problem(inspector.act(child, "tell", HEARD)));
  }

  @Test
  @DisplayName("一百元以下当场收缴，两个工作日内上交，再缴付银行（程序规定第72条、第73条）")
  void takenOnTheSpot() {
    var penalty = decided("NATURAL_PERSON", "100");

    assertEquals(200, inspector.act(penalty, "collect", "{\"ground\": \"SMALL_FINE\", \"receipt\": \"票-1\"}").status());
    assertEquals("summary.nothing-handed-in", problem(inspector.act(penalty, "bank-fine", "{\"voucher\": \"银-1\"}")));
    var handedIn = inspector.act(penalty, "hand-in-fine", "{\"receipt\": \"收-1\"}");
    assertTrue(handedIn.status() == 200 && handedIn.body().contains("BANK_COLLECTED_FINE"), handedIn.body());
    assertEquals(200, inspector.act(penalty, "bank-fine", "{\"voucher\": \"银-1\"}").status());
    assertEquals("422 /amount", fault(inspector.act(penalty, "record-payment", paid("FINE", "100"))));
  }

  @Test
  @DisplayName("上交、缴付银行、交回材料补录的，按上交、缴付、交回之日，不按录入之日（程序规定第70条、第73条）")
  void recordedLater() throws SQLException {
    var penalty = decided("NATURAL_PERSON", "100");
    assertEquals(200, inspector.act(penalty, "collect", "{\"ground\": \"SMALL_FINE\", \"receipt\": \"票-1\"}").status());
    at(today.plusDays(20));

    assertEquals("422 /handedInOn", fault(inspector.act(penalty, "hand-in-fine", "{\"receipt\": \"收-1\", \"handedInOn\": \"" + today.minusDays(1) + "\"}")));
    var handedIn = inspector.act(penalty, "hand-in-fine", "{\"receipt\": \"收-1\", \"handedInOn\": \"" + today + "\"}");
    assertEquals("422 /bankedOn", fault(inspector.act(penalty, "bank-fine", "{\"voucher\": \"银-1\", \"bankedOn\": \"" + today.plusDays(21) + "\"}")));
    var banked = inspector.act(penalty, "bank-fine", "{\"voucher\": \"银-1\", \"bankedOn\": \"" + today.plusDays(1) + "\"}");
    var returned = inspector.act(penalty, "return-papers", "{\"papers\": \"决定书\", \"returnedOn\": \"" + today.plusDays(2) + "\"}");

    assertEquals(dueOn(handedIn, "HAND_IN_COLLECTED_FINE"), dueOn(banked, "BANK_COLLECTED_FINE"));
    assertEquals(today + " " + today.plusDays(1) + " " + today.plusDays(2), metOn(returned, "HAND_IN_COLLECTED_FINE") + " "
        + metOn(returned, "BANK_COLLECTED_FINE") + " " + metOn(returned, "RETURN_SUMMARY_PAPERS"));
  }

  @Test
  @DisplayName("超过限额的、须先责令改正而没有的，不能当场处罚；转普通程序，登记为线索（处罚法第51条，第110号令第27条）")
  void whatGoesBeyond() {
    var above = SomeLeads.path(opened("NATURAL_PERSON", "null", "R-EC76", "200.01"));
    assertEquals("summary.above-limit", problem(inspector.act(above, "tell", HEARD)));
    var unordered = SomeLeads.path(inspector.post(PENALTIES, body("ENTERPRISE", "null", "P-27", "500").replace("LICENCE_NOT_SHOWN", "DISPLAY")
        .replace("2026-11-01", today.toString())));
    assertEquals("422", String.valueOf(inspector.act(unordered, "tell", HEARD).status()));

    var exceeded = inspector.act(above, "exceed", "{\"reason\": \"超过限额\"}");
    assertEquals("200 EXCEEDED leads", exceeded.status() + " " + exceeded.text("/stage") + " " + exceeded.text("/links/0/kind"), exceeded.body());
    assertEquals("summary-penalty", inspector.get("/api/v1/leads/" + Caller.encoded(exceeded.text("/links/0/number"))).text("/links/0/rel"));
  }

  @Test
  @DisplayName("只有一名执法人员的、没有处罚的、依据不存在的，不予受理")
  void badInput() {
    assertEquals("summary.two-officers", problem(inspector.post(PENALTIES,
        body("ENTERPRISE", "null", "R-EC76", "500").replace(", \"yuhang.inspector2\"", ""))));
    assertEquals("422 /fine", fault(opened("ENTERPRISE", "null", "R-EC76", "null")));
    assertEquals("422 /fine", fault(opened("ENTERPRISE", "null", "R-EC76", "0.001")));
    assertEquals("422 /rule", fault(opened("ENTERPRISE", "null", "X-1", "500")));
    assertEquals("422 /lead", fault(opened("ENTERPRISE", "\"没有\"", "R-EC76", "500")));
    assertEquals(403, unitHead.post(PENALTIES, body("ENTERPRISE", "null", "R-EC76", "500")).status());
  }

  @Test
  @DisplayName("同一违法行为，当场罚过的不再罚款，他局也看得到（处罚法第29条）")
  void noSecondFine() {
    var number = "91330110MA2%06dX".formatted(System.nanoTime() % 1_000_000);
    var first = SomeLeads.path(inspector.post(PENALTIES, numbered(number)));
    assertEquals(200, inspector.act(first, "tell", HEARD).status());
    assertEquals(200, inspector.act(first, "decide", SIGNED).status());
    var second = SomeLeads.path(inspector.post(PENALTIES, numbered(number)));

    assertEquals("penalty.fined-already", problem(inspector.act(second, "tell", HEARD)));
  }

  @Test
  @DisplayName("同名的当事人受过的处罚只作提示，不妨碍处罚；作出决定之后不再提示（处罚法第29条）")
  void namesake() {
    var name = "同名" + SomeLeads.unique() + "店";
    var first = SomeLeads.path(inspector.post(PENALTIES, named(name)));
    assertEquals(0, inspector.get(first).json().at("/possiblyTheSame").size());
    assertEquals(200, inspector.act(first, "tell", HEARD).status());
    assertEquals(200, inspector.act(first, "decide", SIGNED).status());

    var second = SomeLeads.path(inspector.post(PENALTIES, named(name)));
    assertEquals(inspector.get(first).text("/number"), inspector.get(second).text("/possiblyTheSame/0/caseNo"), inspector.get(second).body());
    assertEquals(200, inspector.act(second, "tell", HEARD).status());
    assertEquals(200, inspector.act(second, "decide", SIGNED).status());
    assertEquals(0, inspector.get(second).json().at("/possiblyTheSame").size());
  }

  private String decided(String kind, String fine) {
    var penalty = SomeLeads.path(opened(kind, "null", "R-EC76", fine));
    assertEquals(200, inspector.act(penalty, "tell", "{}").status());
    assertEquals(200, inspector.act(penalty, "decide", SIGNED).status());
    return penalty;
  }

  private Reply opened(String kind, String lead, String rule, String fine) {
    return inspector.post(PENALTIES, body(kind, lead, rule, fine));
  }

  private static String body(String kind, String lead, String rule, String fine) {
    return OneOfEach.PENALTY.formatted(lead, rule, fine).replace("ENTERPRISE", kind);
  }

  private String paid(String item, String amount) {
    return "{\"item\": \"%s\", \"amount\": %s, \"paidOn\": \"%s\", \"receiptNo\": \"银-1\"}".formatted(item, amount, today);
  }

  private String remedy(String kind) {
    return "{\"remedy\": \"%s\", \"authority\": \"余杭区人民政府\", \"filedOn\": \"%s\", \"documentNo\": \"余政复受1号\"}".formatted(kind, today);
  }

  private String annulled() {
    return """
        {"annuller": "RECONSIDERATION", "documentNo": "余政复决1号", "reason": "事实不清", "annulledOn": "%s", "redoBy": "%s"}"""
        .formatted(today, today.plusDays(30));
  }

  private static String reminder(LocalDate on) {
    return """
        {"documentNo": "余市监催〔2027〕1号", "method": "DIRECT", "servedOn": "%s", "receivedBy": "店主", "proof": "回证一份"}""".formatted(on);
  }

  private static String application(LocalDate on) {
    return "{\"court\": \"余杭区人民法院\", \"documentNo\": \"余市监执申〔2027〕1号\", \"appliedOn\": \"" + on + "\"}";
  }

  private static String taught(String ground) {
    return "{\"ground\": \"" + ground + "\", \"education\": \"当场教育\"}";
  }

  private void at(LocalDate day) {
    assertEquals(204, inspector.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
  }

  private static String metOn(Reply penalty, String limit) throws SQLException {
    try (var database = TheDatabase.asOwner(); var statement = database.prepareStatement("select met_on from time_limit where subject_no = ? and kind = ?")) {
      database.setAutoCommit(false);
      TheDatabase.enterAsSystem(database);
      statement.setString(1, penalty.text("/number"));
      statement.setString(2, limit);
      try (var rows = statement.executeQuery()) {
        assertTrue(rows.next(), penalty.body());
        return rows.getString(1);
      }
    }
  }

  private static String dueOn(Reply penalty, String limit) {
    for (var one : penalty.json().path("timeLimits")) {
      if (limit.equals(one.path("name").asText())) {
        return one.path("dueAt").asText().substring(0, 10);
      }
    }
    throw new AssertionError(penalty.body());
  }

  private static String numbered(String number) {
    return body("ENTERPRISE", "null", "R-EC76", "500").replace("\"capacity\"", "\"identityNumber\": \"" + number + "\", \"capacity\"");
  }

  private static String named(String name) {
    return body("ENTERPRISE", "null", "R-EC76", "500").replace("某某电器商行", name);
  }

  private static String problem(Reply reply) {
    return reply.text("/type").replace("/problems/", "");
  }

  private static String fault(Reply reply) {
    return reply.status() + " " + reply.text("/violations/0/pointer");
  }
}
