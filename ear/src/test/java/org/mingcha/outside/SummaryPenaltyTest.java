package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeSummaryPenalties.HEARD;
import static org.mingcha.outside.SomeSummaryPenalties.INSPECTOR;
import static org.mingcha.outside.SomeSummaryPenalties.PENALTIES;
import static org.mingcha.outside.SomeSummaryPenalties.SIGNED;
import static org.mingcha.outside.SomeSummaryPenalties.UNIT_HEAD;
import static org.mingcha.outside.SomeSummaryPenalties.body;
import static org.mingcha.outside.SomeSummaryPenalties.decidedOn;
import static org.mingcha.outside.SomeSummaryPenalties.fault;
import static org.mingcha.outside.SomeSummaryPenalties.heardAndDecided;
import static org.mingcha.outside.SomeSummaryPenalties.numbered;
import static org.mingcha.outside.SomeSummaryPenalties.opened;
import static org.mingcha.outside.SomeSummaryPenalties.paid;
import static org.mingcha.outside.SomeSummaryPenalties.problem;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("当场处罚：从当场查明到归档")
@ExtendWith(MingchaRuns.class)
class SummaryPenaltyTest {

  private final LocalDate today = SomeSummaryPenalties.today();

  @AfterEach
  void realTime() {
    SomeSummaryPenalties.realTime();
  }

  @Test
  @DisplayName("告知、听取、当场决定并交付、缴款、交回材料、归档；先复议，不公示（处罚法第51条、第52条）")
  void theWholePath() {
    // given an act found at the place within a lead
    var lead = INSPECTOR.get(SomeLeads.receivedOn(today.toString(), "某某电器商行")).text("/number");
    var penalty = SomeLeads.path(opened("ENTERPRISE", "\"" + lead + "\"", "R-EC76", "3000"));
    assertEquals("DRAFTED 3000 lead", INSPECTOR.get(penalty).text("/stage") + " " + INSPECTOR.get(penalty).json().at("/limit").intValue()
        + " " + INSPECTOR.get(penalty).text("/links/0/rel"));

    // when it is decided before the party was told, or a statement stays without an answer, that is refused
    assertEquals(409, INSPECTOR.act(penalty, "decide", SIGNED).status());
    assertEquals("422 /answer", fault(INSPECTOR.act(penalty, "tell", "{\"statement\": \"初犯\"}")));

    // then it is told, decided and handed over at the place, with a number and remedies of its own
    assertEquals(200, INSPECTOR.act(penalty, "tell", HEARD).status());
    assertEquals("422 /signature", fault(INSPECTOR.act(penalty, "decide", SIGNED.replace("SIGNED", "ABSENT"))));
    var decided = INSPECTOR.act(penalty, "decide", SIGNED);
    assertEquals("200 RECONSIDERATION_FIRST " + today.plusDays(60) + " false", decided.status() + " " + decided.text("/decision/remedy") + " "
        + decided.text("/decision/reconsiderationUntil") + " " + decided.text("/decision/published"), decided.body());
    assertTrue(decided.text("/decision/documentNo").startsWith("余市监当罚〔"), decided.body());
    assertTrue(decided.body().contains("RETURN_SUMMARY_PAPERS") && decided.body().contains("\"PAYMENT\""), decided.body());
    assertEquals("summary.not-collectable", problem(INSPECTOR.act(penalty, "collect", "{\"ground\": \"SMALL_FINE\", \"receipt\": \"票-1\"}")));

    // and the papers go back, the fine is paid, the unit head files it
    assertEquals(200, INSPECTOR.act(penalty, "return-papers", "{\"papers\": \"决定书、笔录\"}").status());
    assertEquals("summary.fine-open", problem(UNIT_HEAD.act(penalty, "close", SomeReferrals.OPINION)));
    assertEquals("422 /amount", fault(INSPECTOR.act(penalty, "record-payment", paid("3000.01", today))));
    assertEquals(200, INSPECTOR.act(penalty, "record-payment", paid("3000", today)).status());
    var closed = UNIT_HEAD.act(penalty, "close", SomeReferrals.OPINION);
    assertEquals("200 CLOSED", closed.status() + " " + closed.text("/stage"), closed.body());
    assertTrue(INSPECTOR.get(penalty + "/timeline").body().contains("record-payment"));
    var archived = INSPECTOR.act(penalty, "archive", "{\"volumeNo\": \"2026-简-1\", \"retention\": \"YEARS_10\"}");
    assertEquals("200 ARCHIVED YEARS_10", archived.status() + " " + archived.text("/stage") + " " + archived.text("/archive/retention"), archived.body());
  }

  @Test
  @DisplayName("轻微并及时改正、没有后果的，不予处罚；不符合条件的，不能以此为由（处罚法第33条）")
  void letOff() {
    var body = body("ENTERPRISE", "null", "R-EC76", "500");
    var slight = SomeLeads.path(INSPECTOR.post(PENALTIES, body.replace("\"SLIGHT\"", "\"NONE\", \"slight\": true, \"correctedInTime\": true")));
    assertEquals("SLIGHT_AND_CORRECTED", INSPECTOR.get(slight).text("/exemptions/0"));
    assertEquals("penalty.exempt", problem(INSPECTOR.act(slight, "tell", HEARD)));
    assertEquals("penalty.not-exempt", problem(INSPECTOR.act(slight, "exempt", taught("NO_FAULT"))));
    var ended = INSPECTOR.act(slight, "exempt", taught("SLIGHT_AND_CORRECTED"));
    assertEquals("200 EXEMPTED 当场教育", ended.status() + " " + ended.text("/stage") + " " + ended.text("/letOff/education"), ended.body());

    assertEquals("422 /age", fault(INSPECTOR.post(PENALTIES, body("NATURAL_PERSON", "null", "R-EC76", "100").replace(", \"age\": 30", ""))));
    assertEquals("422 /harm", fault(INSPECTOR.post(PENALTIES, body.replace("\"harm\": \"SLIGHT\",", ""))));
    var child = SomeLeads.path(INSPECTOR.post(PENALTIES, body("NATURAL_PERSON", "null", "R-EC76", "100").replace("\"age\": 30", "\"age\": 13")));
    assertEquals("penalty.exempt", problem(INSPECTOR.act(child, "tell", HEARD)));
  }

  @Test
  @DisplayName("超过限额的、须先责令改正而没有的，不能当场处罚；转普通程序，登记为线索（处罚法第51条，第110号令第27条）")
  void whatGoesBeyond() {
    var above = SomeLeads.path(opened("NATURAL_PERSON", "null", "R-EC76", "200.01"));
    assertEquals("summary.above-limit", problem(INSPECTOR.act(above, "tell", HEARD)));
    var unordered = SomeLeads.path(INSPECTOR.post(PENALTIES, body("ENTERPRISE", "null", "P-27", "500").replace("LICENCE_NOT_SHOWN", "DISPLAY")
        .replace("2026-11-01", today.toString())));
    assertEquals("422", String.valueOf(INSPECTOR.act(unordered, "tell", HEARD).status()));

    var exceeded = INSPECTOR.act(above, "exceed", "{\"reason\": \"超过限额\"}");
    assertEquals("200 EXCEEDED leads", exceeded.status() + " " + exceeded.text("/stage") + " " + exceeded.text("/links/0/kind"), exceeded.body());
    assertEquals("summary-penalty", INSPECTOR.get("/api/v1/leads/" + Caller.encoded(exceeded.text("/links/0/number"))).text("/links/0/rel"));
  }

  @Test
  @DisplayName("只有一名执法人员的、没有处罚的、依据不存在的，不予受理")
  void badInput() {
    assertEquals("summary.two-officers", problem(INSPECTOR.post(PENALTIES,
        body("ENTERPRISE", "null", "R-EC76", "500").replace(", \"yuhang.inspector2\"", ""))));
    assertEquals("422 /fine", fault(opened("ENTERPRISE", "null", "R-EC76", "null")));
    assertEquals("422 /fine", fault(opened("ENTERPRISE", "null", "R-EC76", "0.001")));
    assertEquals("422 /rule", fault(opened("ENTERPRISE", "null", "X-1", "500")));
    assertEquals("422 /lead", fault(opened("ENTERPRISE", "\"没有\"", "R-EC76", "500")));
    assertEquals(403, UNIT_HEAD.post(PENALTIES, body("ENTERPRISE", "null", "R-EC76", "500")).status());
  }

  @Test
  @DisplayName("同一违法行为，当场罚过的不再罚款，他局也看得到（处罚法第29条）")
  void noSecondFine() {
    var number = "91330110MA2%06dX".formatted(System.nanoTime() % 1_000_000);
    var first = heardAndDecided(numbered(number));
    var second = SomeLeads.path(INSPECTOR.post(PENALTIES, numbered(number)));

    assertEquals("penalty.fined-already", problem(INSPECTOR.act(second, "tell", HEARD)));
  }

  @Test
  @DisplayName("同名的当事人受过的处罚有提示；所罚的可能是同一行为的，不能当场罚款，时间不重合的不妨碍；作出决定之后不再提示（处罚法第29条）")
  void namesake() {
    var name = "同名" + SomeLeads.unique() + "店";
    var first = SomeLeads.path(INSPECTOR.post(PENALTIES, named(name)));
    assertEquals(0, INSPECTOR.get(first).json().at("/possiblyTheSame").size());
    decidedOn(first);

    var fined = SomeLeads.path(INSPECTOR.post(PENALTIES, named(name)));
    assertEquals("summary.fined-by-name", problem(INSPECTOR.act(fined, "tell", HEARD)));

    var second = SomeLeads.path(INSPECTOR.post(PENALTIES, named(name).replace("\"2026-11-01\"", "\"2026-10-01\", \"until\": \"2026-10-02\"")));
    assertEquals(INSPECTOR.get(first).text("/number"), INSPECTOR.get(second).text("/possiblyTheSame/0/caseNo"), INSPECTOR.get(second).body());
    decidedOn(second);
    assertEquals(0, INSPECTOR.get(second).json().at("/possiblyTheSame").size());
  }

  private static String taught(String ground) {
    return "{\"ground\": \"" + ground + "\", \"education\": \"当场教育\"}";
  }

  private static String named(String name) {
    return SomeSummaryPenalties.named(name, "null", "R-EC76", "500");
  }
}
