package org.mingcha.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.AfterDecisionTest.ended;
import static org.mingcha.outside.AfterDecisionTest.publicity;
import static org.mingcha.outside.AfterDecisionTest.remedy;
import static org.mingcha.outside.AfterDecisionTest.served;
import static org.mingcha.outside.AfterDecisionTest.servedAgainst;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.UNIT_HEAD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("归档之后当事人才申请复议的、决定才被撤销的，取出案卷，办完再归档（程序规定第78条，处罚法第73、75条）")
@ExtendWith(MingchaRuns.class)
class ArchivedCaseTest {

  private static final Caller SUCCESSOR = Caller.officer("yuhang.inspector3");

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("归档后复议变更的：回到已结案，审理中不归档；撤回公示后再次归档，两次归档都留存，新的材料入卷")
  void contestedInTheArchive() {
    var aCase = served("归档后复议");
    var report = SomePapers.drafted(INSPECTOR, aCase.href(), "INVESTIGATION_REPORT").issued();
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"));
    archived(aCase, "卷9101");
    assertEquals("ARCHIVED 卷9101", INSPECTOR.get(report.path()).text("/state") + " " + INSPECTOR.get(report.path()).text("/volumeNo"));
    assertFalse(INSPECTOR.work().contains(number(aCase)));

    aCase.by(INSPECTOR, "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议9101"));
    assertEquals("CLOSED  卷9101 record-remedy", aCase.stage() + " " + aCase.seen().text("/archive/volumeNo") + " "
        + aCase.seen().text("/earlierArchives/0/volumeNo") + " " + aCase.seen().text("/earlierArchives/0/takenOutFor"), aCase.seen().body());
    aCase.refused(INSPECTOR, "archive", archive("卷9102"), "execution.remedy-pending", "APL@2021:73");
    aCase.by(INSPECTOR, "record-remedy-end", ended("CHANGED", aCase.today(), "复议决定9101").replace("}", ", \"fine\": 3000}"));
    assertTrue(aCase.limits().contains("WITHDRAW_PUBLICITY RUNNING") && aCase.limits().contains("LITIGATION RUNNING")
        && !aCase.limits().contains("APPLY_TO_COURT RUNNING"), "the party may sue, the court has nothing to enforce: " + aCase.limits());
    aCase.by(INSPECTOR, "record-publicity", publicity("WITHDRAWN", aCase.today(), null));
    assertTrue(INSPECTOR.work().contains(number(aCase)), "it waits to be archived anew");
    var later = SomePapers.drafted(INSPECTOR, aCase.href(), "INVESTIGATION_REPORT").issued();

    aCase.by(INSPECTOR, "archive", archive("卷9102"));
    assertEquals("ARCHIVED 卷9102 1", aCase.stage() + " " + aCase.seen().text("/archive/volumeNo") + " " + aCase.seen().json().at("/earlierArchives").size());
    assertEquals("卷9101 ARCHIVED 卷9102", INSPECTOR.get(report.path()).text("/volumeNo") + " " + INSPECTOR.get(later.path()).text("/state") + " "
        + INSPECTOR.get(later.path()).text("/volumeNo"));
    var volume = aCase.read("/volume").body();
    assertTrue(volume.contains("复议9101") && volume.contains("复议决定9101") && volume.contains("卷9102"), volume);
    assertFalse(INSPECTOR.work().contains(number(aCase)));
  }

  @Test
  @DisplayName("归档后撤销并责令重新作出的：从已结案重新办起，走完一遍再归档")
  void annulledInTheArchive() {
    var aCase = archived(served("归档后撤销"), "卷9103");
    aCase.by(LEADER, "annul", "{\"annuller\": \"COURT\", \"documentNo\": \"判决9103\", \"reason\": \"事实不清\", \"annulledOn\": \"%s\", \"redoBy\": \"%s\"}"
        .formatted(aCase.today(), aCase.today().plusDays(60)));
    assertEquals("CLOSED annul", aCase.stage() + " " + aCase.seen().text("/earlierArchives/0/takenOutFor"));
    aCase.refused(INSPECTOR, "archive", archive("卷9104"), "decision.redo-ordered", "APL@2021:75");
    aCase.by(LEADER, "decide-anew", "{\"reason\": \"判决9103\"}");
    assertTrue(aCase.limits().contains("DECIDE_CASE RUNNING"), aCase.limits());
    aCase.reviewed("").approved("3000").notified().whenStatementsAreOver().decided().served().paid("FINE", "3000").by(LEADER, "close", OPINION)
        .by(INSPECTOR, "archive", archive("卷9104"));
    assertEquals("ARCHIVED 卷9104 1", aCase.stage() + " " + aCase.seen().text("/archive/volumeNo") + " " + aCase.seen().json().at("/earlierArchives").size());
  }

  @Test
  @DisplayName("归档以后公示照常撤回，案件仍在档；没有作出决定的案件归档后没有什么可以申请复议")
  void publicityInTheArchive() {
    var name = "余杭档后公示" + SomeLeads.unique() + "店";
    var aCase = archived(servedAgainst(name), "卷9105");
    aCase.by(INSPECTOR, "record-publicity", publicity("PUBLISHED", aCase.today(), "GENERAL"));
    assertTrue(Caller.nobody().get("/public/decisions.xhtml?q=" + Caller.encoded(name)).body().split(name).length > 2);
    aCase.by(INSPECTOR, "record-publicity", publicity("WITHDRAWN", aCase.today(), null));
    assertEquals("ARCHIVED WITHDRAWN 卷9105 0", aCase.stage() + " " + aCase.seen().text("/publicStanding/state") + " "
        + aCase.seen().text("/archive/volumeNo") + " " + aCase.seen().json().at("/earlierArchives").size());

    var undecided = SomeCases.investigated("余杭档后终止" + SomeLeads.unique()).by(LEADER, "terminate", "{\"reason\": \"当事人死亡\"}")
        .by(LEADER, "close", OPINION).by(INSPECTOR, "archive", archive("卷9106"));
    undecided.refused(INSPECTOR, "record-remedy", remedy("LITIGATION", "区法院", undecided.today(), "诉9106"), "decision.none-made", "APL@2021:73");
  }

  @Test
  @DisplayName("办案人员已经调走的归档案件，可以移交，由接手的人记录复议")
  void handedOverInTheArchive() {
    SupervisionTest.certified("2029-12-31");
    try {
      var aCase = archived(served("归档后移交"), "卷9107");
      assertEquals(422, SUCCESSOR.act(aCase.href(), "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议9107")).status());
      var handed = UNIT_HEAD.post("/api/v1/handovers", """
          {"matter": {"kind": "penalty-cases", "number": "%s"}, "from": "yuhang.inspector1", "to": "yuhang.inspector3", "reason": "岗位调整"}"""
          .formatted(number(aCase)).getBytes(UTF_8), aCase.seen().etag());
      assertEquals(200, handed.status(), handed.body());
      assertEquals("ARCHIVED", aCase.stage());
      assertEquals(200, SUCCESSOR.act(aCase.href(), "record-remedy", remedy("RECONSIDERATION", "区政府", aCase.today(), "复议9107")).status());
    } finally {
      SupervisionTest.certified("2025-12-31");
    }
  }

  @Test
  @DisplayName("当场处罚归档后申请复议的，回到已办结；撤回的不能起诉，不予受理的可以（行政复议法第23条、第34条）")
  void onTheSpot() {
    var today = SomeCases.shanghai();
    var penalty = SomeLeads.path(INSPECTOR.post("/api/v1/summary-penalties", SomeSummaryPenalties.body("ENTERPRISE", "null", "R-EC76", "500")));
    spot(INSPECTOR, penalty, "tell", "{\"statement\": \"初犯\", \"answer\": \"已在幅度内从轻\"}");
    spot(INSPECTOR, penalty, "decide", "{\"signature\": \"SIGNED\", \"receivedBy\": \"店主\"}");
    spot(INSPECTOR, penalty, "return-papers", "{\"papers\": \"决定书\"}");
    spot(INSPECTOR, penalty, "record-payment", AfterDecisionTest.payment("FINE", "500", today));
    spot(UNIT_HEAD, penalty, "close", OPINION);
    assertEquals("ARCHIVED", spot(INSPECTOR, penalty, "archive", archive("卷9108")).text("/stage"));

    assertEquals("CLOSED", spot(INSPECTOR, penalty, "record-remedy", remedy("RECONSIDERATION", "区政府", today, "复议9108")).text("/stage"));
    spot(INSPECTOR, penalty, "record-remedy-end", ended("WITHDRAWN", today, "终止9108"));
    var suit = INSPECTOR.act(penalty, "record-remedy", remedy("LITIGATION", "区法院", today, "诉9108"));
    assertEquals("422 /problems/summary.reconsideration-first ARL@2023:23", suit.status() + " " + suit.text("/type") + " " + suit.text("/basis"));
    spot(INSPECTOR, penalty, "record-remedy", remedy("RECONSIDERATION", "区政府", today, "复议9109"));
    spot(INSPECTOR, penalty, "record-remedy-end", ended("NOT_ACCEPTED", today, "不予受理9109"));
    spot(INSPECTOR, penalty, "record-remedy", remedy("LITIGATION", "区法院", today, "诉9109"));
    spot(INSPECTOR, penalty, "record-remedy-end", ended("UPHELD", today, "判决9109"));
    var again = spot(INSPECTOR, penalty, "archive", archive("卷9109"));
    assertEquals("ARCHIVED 卷9109 卷9108", again.text("/stage") + " " + again.text("/archive/volumeNo") + " " + again.text("/earlierArchives/0/volumeNo"));
    assertEquals("ANNULLED", spot(LEADER, penalty, "annul", "{\"annuller\": \"OURSELVES\", \"documentNo\": \"撤9109\", \"reason\": \"事实不清\", \"annulledOn\": \""
        + today + "\"}").text("/stage"));
  }

  private static SomeCases archived(SomeCases served, String volumeNo) {
    return served.paid("FINE", "5000.00").by(LEADER, "close", OPINION).by(INSPECTOR, "archive", archive(volumeNo));
  }

  private static String archive(String volumeNo) {
    return "{\"volumeNo\": \"%s\", \"retention\": \"YEARS_10\", \"checker\": \"王某\"}".formatted(volumeNo);
  }

  private static String number(SomeCases aCase) {
    return aCase.seen().text("/number");
  }

  private static Reply spot(Caller who, String penalty, String action, String body) {
    var done = who.act(penalty, action, body);
    assertEquals(200, done.status(), done.body());
    return done;
  }
}
