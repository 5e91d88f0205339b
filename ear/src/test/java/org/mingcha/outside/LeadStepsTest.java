package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("线索：延长核查期限、不予立案、并案")
@ExtendWith(MingchaRuns.class)
class LeadStepsTest {

  private static final String OPINION = "{\"opinion\": \"同意\"}";
  private static final String REASON = "{\"reason\": \"当事人在外地，须赴当地核查\"}";
  private static final String NOT_FILING = "{\"ground\": \"CONDITIONS_NOT_MET\", \"reason\": \"查无实据\"}";

  private final Caller inspector = SomeLeads.INSPECTOR;
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final LocalDate today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();

  @Test
  @DisplayName("部门负责人批准延长十五个工作日，只能一次，办案人员不能自己延长（程序规定第18条）")
  void extendedOnceByTheLeader() {
    // given a lead received today
    var lead = SomeLeads.receivedOn(today.toString(), "甲商行");
    var due = inspector.get(lead).text("/timeLimits/0/dueAt");
    assertEquals(403, inspector.act(lead, "extend-verification", REASON).status());

    // when the leader extends it
    var extended = leader.act(lead, "extend-verification", REASON);

    // then it is due fifteen working days later, with the reason on record
    assertEquals(200, extended.status(), extended.body());
    assertEquals(15, extended.json().at("/timeLimits/0/extensions/0/days").asInt());
    assertTrue(extended.text("/timeLimits/0/dueAt").compareTo(due) > 0);
    assertTrue(inspector.get(lead + "/timeline").body().contains("须赴当地核查"));

    // and not again, as the button says too
    var again = leader.act(lead, "extend-verification", REASON);
    assertEquals("422 SAMR-PROC@2022:18", again.status() + " " + again.text("/basis"));
    assertTrue(leader.get(lead).body().contains("lead.already-extended"));
  }

  @Test
  @DisplayName("期限已经届满的，不得再延长（程序规定第18条）")
  void expiredTimeIsNotExtended() {
    var late = leader.act(SomeLeads.receivedOn(today.minusDays(90).toString(), "甲商行"), "extend-verification", REASON);
    assertEquals("422 /problems/lead.verification-expired", late.status() + " " + late.text("/type"));
  }

  @Test
  @DisplayName("提出不予立案、复核、批准：不必先拟立案；核查期限到此为止（程序规定第18至20条）")
  void notFiledWithoutAProposalToFile() {
    var lead = SomeLeads.verified(today.toString());
    assertEquals("NOT_FILING_PROPOSED", inspector.act(lead, "propose-not-filing", NOT_FILING).text("/stage"));
    assertEquals(422, leader.act(lead, "approve-not-filing", OPINION).status());
    assertEquals(200, unitHead.act(lead, "endorse-not-filing", OPINION).status());

    var notFiled = leader.act(lead, "approve-not-filing", OPINION);

    assertEquals("NOT_FILED CONDITIONS_NOT_MET 查无实据",
        notFiled.text("/stage") + " " + notFiled.text("/ground") + " " + notFiled.text("/notFilingReason"));
    assertEquals("MET", notFiled.text("/timeLimits/0/state"));
    assertEquals("not-filing", notFiled.text("/approvals/0/purpose"));
    assertTrue(inspector.get(lead + "/timeline").body().contains("SAMR-PROC@2022:19"));
  }

  @Test
  @DisplayName("部门负责人退回的，回到核查，可以改为拟立案")
  void returnedToVerification() {
    var lead = SomeLeads.verified(today.toString());
    inspector.act(lead, "propose-not-filing", NOT_FILING);
    unitHead.act(lead, "endorse-not-filing", OPINION);

    var returned = leader.act(lead, "return-not-filing", OPINION);

    assertEquals("VERIFYING", returned.text("/stage"));
    assertTrue(returned.json().at("/ground").isNull());
    assertEquals("NOT_FILING_PROPOSED", inspector.act(lead, "propose-not-filing", NOT_FILING).text("/stage"));
  }

  @Test
  @DisplayName("并案：期限以最早收到的为准，当事人、报告转入，两边互相可查")
  void mergedIntoAnother() {
    // given a lead of today's report and an older one, which the leader has extended
    var report = SomeLeads.report("platform-a", SomeLeads.unique(), SomeLeads.unique(), null);
    var survivor = SomeLeads.path(SomeLeads.open(List.of(report), "ONE"));
    var older = SomeLeads.receivedOn(today.minusDays(3).toString(), "乙商行");
    var due = leader.act(older, "extend-verification", REASON).text("/timeLimits/0/dueAt");
    var into = inspector.get(survivor).text("/number");

    // when the older one is merged into that of the report
    var merged = inspector.act(older, "merge", "{\"into\": \"" + into + "\", \"reason\": \"同一网店\"}");

    // then the older one has ended, and the other counts from its receipt with its extension
    assertEquals("MERGED surviving-lead", merged.text("/stage") + " " + merged.text("/links/0/rel"));
    var going = inspector.get(survivor);
    assertEquals(today.minusDays(3).toString(), going.text("/receivedOn"));
    assertTrue(going.body().contains("乙商行") && going.body().contains("merged-lead"));
    var running = going.json().at("/timeLimits").findParents("state").stream().filter(l -> l.path("state").asText().equals("RUNNING")).toList();
    assertEquals(1, running.size());
    assertEquals(due, running.get(0).path("dueAt").asText());
  }

  @Test
  @DisplayName("并案后，原线索的报告属于保留的线索")
  void reportsFollow() {
    var report = SomeLeads.report("platform-a", SomeLeads.unique(), SomeLeads.unique(), null);
    var merged = SomeLeads.path(SomeLeads.open(List.of(report), "ONE"));
    var survivor = inspector.get(SomeLeads.receivedOn(today.toString(), "丙商行")).text("/number");

    inspector.act(merged, "merge", "{\"into\": \"" + survivor + "\", \"reason\": \"同一网店\"}");

    assertEquals(survivor, inspector.get("/api/v1/disposal-reports/" + report).text("/handling/lead"));
    assertTrue(inspector.get("/api/v1/disposal-reports/" + report + "/timeline").body().contains("move-to-lead"));
  }

  @Test
  @DisplayName("只能并入本局另一条未报批的线索")
  void whatCannotTakeItOver() {
    var lead = SomeLeads.receivedOn(today.toString(), "甲商行");
    var own = inspector.get(lead).text("/number");
    var proposed = SomeLeads.verified(today.toString());
    var number = inspector.act(proposed, "propose-not-filing", NOT_FILING).text("/number");

    for (var into : new String[] {own, number, "余市监线〔1999〕1号"}) {
      var refused = inspector.act(lead, "merge", "{\"into\": \"" + into + "\", \"reason\": \"同一网店\"}");
      assertEquals("422 /into lead.merge-into",
          refused.status() + " " + refused.text("/violations/0/pointer") + " " + refused.text("/violations/0/code"));
    }
  }
}
