package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeSummaryPenalties.HEARD;
import static org.mingcha.outside.SomeSummaryPenalties.INSPECTOR;
import static org.mingcha.outside.SomeSummaryPenalties.LEADER;
import static org.mingcha.outside.SomeSummaryPenalties.PENALTIES;
import static org.mingcha.outside.SomeSummaryPenalties.UNIT_HEAD;
import static org.mingcha.outside.SomeSummaryPenalties.decided;
import static org.mingcha.outside.SomeSummaryPenalties.fault;
import static org.mingcha.outside.SomeSummaryPenalties.heardAndDecided;
import static org.mingcha.outside.SomeSummaryPenalties.numbered;
import static org.mingcha.outside.SomeSummaryPenalties.paid;
import static org.mingcha.outside.SomeSummaryPenalties.problem;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("当场处罚决定之后：当场收缴、逾期不缴、复议和撤销、补录的日期")
@ExtendWith(MingchaRuns.class)
class SummaryAftermathTest {

  private final LocalDate today = SomeSummaryPenalties.today();

  @AfterEach
  void realTime() {
    SomeSummaryPenalties.realTime();
  }

  @Test
  @DisplayName("逾期不缴：加处罚款每日百分之三，复议期满后催告、申请法院（处罚法第72条，强制法第53条、第54条）")
  void lateAndBeforeTheCourt() {
    var penalty = decided("ENTERPRISE", "1000");
    assertEquals(200, INSPECTOR.act(penalty, "return-papers", "{\"papers\": \"决定书\"}").status());
    assertEquals("execution.not-overdue", problem(INSPECTOR.act(penalty, "dun", reminder(today))));

    at(today.plusDays(30));
    var due = LocalDate.parse(dueOn(INSPECTOR.get(penalty), "PAYMENT"));
    var late = (int) ChronoUnit.DAYS.between(due, today.plusDays(30));
    assertEquals(30 * late, INSPECTOR.get(penalty).json().at("/account/surcharge").intValue());
    assertEquals("execution.remedies-open", problem(INSPECTOR.act(penalty, "dun", reminder(today.plusDays(30)))));

    var urgedOn = today.plusDays(75);
    at(urgedOn);
    assertEquals(1000, INSPECTOR.get(penalty).json().at("/account/surcharge").intValue());
    var urged = INSPECTOR.act(penalty, "dun", reminder(urgedOn));
    assertEquals(urged.text("/dunnings/0/service/servedOn"), urged.text("/dunnings/0/service/effectiveOn"));
    assertEquals("200 ENFORCING 2000", urged.status() + " " + urged.text("/stage") + " " + urged.json().at("/dunnings/0/amount").intValue(), urged.body());
    assertEquals("execution.not-dunned", problem(LEADER.act(penalty, "apply-enforcement", application(urgedOn))));

    at(urgedOn.plusDays(30));
    assertEquals(200, LEADER.act(penalty, "apply-enforcement", application(urgedOn.plusDays(30))).status());
    assertEquals(200, INSPECTOR.act(penalty, "record-ruling", "{\"outcome\": \"ENDED\", \"documentNo\": \"（2027）浙行审1号\", \"ruledOn\": \""
        + urgedOn.plusDays(30) + "\"}").status());
    assertEquals(200, UNIT_HEAD.act(penalty, "close", SomeReferrals.OPINION).status());
  }

  @Test
  @DisplayName("先复议后诉讼；撤销后重新作出，不得作出相同的处罚；撤销的不算罚过（行政复议法第23条、第64条，处罚法第29条）")
  void contestedAndAnnulled() {
    var number = "91330110MA2%06dY".formatted(System.nanoTime() % 1_000_000);
    var penalty = heardAndDecided(numbered(number));
    assertEquals("summary.reconsideration-first", problem(INSPECTOR.act(penalty, "record-remedy", remedy("LITIGATION"))));
    assertEquals(200, INSPECTOR.act(penalty, "record-remedy", remedy("RECONSIDERATION")).status());
    assertEquals("execution.remedy-pending", problem(INSPECTOR.act(penalty, "record-remedy", remedy("LITIGATION"))));
    assertEquals(403, INSPECTOR.act(penalty, "annul", annulled()).status());
    var fallen = LEADER.act(penalty, "annul", annulled());
    assertEquals("200 ANNULLED false", fallen.status() + " " + fallen.text("/stage") + " " + fallen.text("/decision/holds"), fallen.body());
    assertTrue(fallen.body().contains("DECIDE_CASE"), fallen.body());
    assertEquals(200, INSPECTOR.act(penalty, "record-remedy-end", "{\"outcome\": \"ANNULLED\", \"documentNo\": \"余政复决1号\", \"endedOn\": \""
        + today + "\"}").status());

    // then another penalty for the act is no second fine, and this one begins anew with other facts
    var other = SomeLeads.path(INSPECTOR.post(PENALTIES, numbered(number)));
    assertEquals(200, INSPECTOR.act(other, "tell", HEARD).status());
    assertEquals("DRAFTED", INSPECTOR.act(penalty, "decide-anew", "{\"reason\": \"依复议决定\"}").text("/stage"));
    assertEquals("decision.same-again", problem(INSPECTOR.act(penalty, "tell", HEARD)));
  }

  @Test
  @DisplayName("一百元以下当场收缴，两个工作日内上交，再缴付银行（程序规定第72条、第73条）")
  void takenOnTheSpot() {
    var penalty = decided("NATURAL_PERSON", "100");

    assertEquals(200, INSPECTOR.act(penalty, "collect", "{\"ground\": \"SMALL_FINE\", \"receipt\": \"票-1\"}").status());
    assertEquals("summary.nothing-handed-in", problem(INSPECTOR.act(penalty, "bank-fine", "{\"voucher\": \"银-1\"}")));
    var handedIn = INSPECTOR.act(penalty, "hand-in-fine", "{\"receipt\": \"收-1\"}");
    assertTrue(handedIn.status() == 200 && handedIn.body().contains("BANK_COLLECTED_FINE"), handedIn.body());
    assertEquals(200, INSPECTOR.act(penalty, "bank-fine", "{\"voucher\": \"银-1\"}").status());
    assertEquals("execution.nothing-owed", problem(INSPECTOR.act(penalty, "record-payment", paid("100", today))));
  }

  @Test
  @DisplayName("上交、缴付银行、交回材料补录的，按上交、缴付、交回之日，不按录入之日（程序规定第70条、第73条）")
  void recordedLater() throws SQLException {
    var penalty = decided("NATURAL_PERSON", "100");
    assertEquals(200, INSPECTOR.act(penalty, "collect", "{\"ground\": \"SMALL_FINE\", \"receipt\": \"票-1\"}").status());
    at(today.plusDays(20));

    assertEquals("422 /handedInOn", fault(INSPECTOR.act(penalty, "hand-in-fine", "{\"receipt\": \"收-1\", \"handedInOn\": \"" + today.minusDays(1) + "\"}")));
    var handedIn = INSPECTOR.act(penalty, "hand-in-fine", "{\"receipt\": \"收-1\", \"handedInOn\": \"" + today + "\"}");
    assertEquals("422 /bankedOn", fault(INSPECTOR.act(penalty, "bank-fine", "{\"voucher\": \"银-1\", \"bankedOn\": \"" + today.plusDays(21) + "\"}")));
    var banked = INSPECTOR.act(penalty, "bank-fine", "{\"voucher\": \"银-1\", \"bankedOn\": \"" + today.plusDays(1) + "\"}");
    var returned = INSPECTOR.act(penalty, "return-papers", "{\"papers\": \"决定书\", \"returnedOn\": \"" + today.plusDays(2) + "\"}");

    assertEquals(dueOn(handedIn, "HAND_IN_COLLECTED_FINE"), dueOn(banked, "BANK_COLLECTED_FINE"));
    assertEquals(today + " " + today.plusDays(1) + " " + today.plusDays(2), metOn(returned, "HAND_IN_COLLECTED_FINE") + " "
        + metOn(returned, "BANK_COLLECTED_FINE") + " " + metOn(returned, "RETURN_SUMMARY_PAPERS"));
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

  private void at(LocalDate day) {
    assertEquals(204, INSPECTOR.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
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
}
