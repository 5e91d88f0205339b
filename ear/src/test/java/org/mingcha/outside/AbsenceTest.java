package org.mingcha.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

/** In a bureau of its own, since an absence changes what waits for everybody. */
@DisplayName("请假代理：登记、确认、代为处理、注明代理谁；移交一人的全部事项")
@ExtendWith(MingchaRuns.class)
class AbsenceTest {

  private static final String ABSENCES = "/api/v1/absences";

  private final Caller absent = Caller.officer("guangdong.inspector1");
  private final Caller colleague = Caller.officer("guangdong.inspector2");
  private final Caller third = Caller.officer("guangdong.inspector3");
  private final Caller unitHead = Caller.officer("guangdong.unithead");
  private final Caller leader = Caller.officer("guangdong.leader");
  private final Caller principal = Caller.officer("guangdong.principal");
  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));

  @Test
  @DisplayName("同事确认后，请假人的待办和催办出现在他的工作台，注明代理谁；提前结束即不再出现")
  void theWorkIsCovered() {
    // given a lead that the absent officer handles, and a reminder of it
    var lead = lead();
    unitHead.post("/api/v1/reminders", "{\"matter\": {\"kind\": \"leads\", \"number\": \"%s\"}, \"timeLimit\": \"VERIFY_LEAD\", \"note\": \"请抓紧\"}".formatted(lead));
    assertFalse(colleague.work().contains(lead));

    // when the absence is entered, and the colleague confirms
    var absence = entered(absent, absence("guangdong.inspector1", "INSPECTOR", "guangdong.inspector2"));
    assertEquals("409 guangdong.inspector1", told(unitHead.post(ABSENCES, absence("guangdong.inspector1", "INSPECTOR", "guangdong.inspector3"))));
    assertFalse(colleague.work().contains(lead));
    assertEquals(403, third.act(absence, "confirm", "{}").status());
    assertEquals("CONFIRMED", colleague.act(absence, "confirm", "{}").text("/state"));

    // then the work and the reminder are before the colleague too, and what the colleague does says for whom
    assertTrue(colleague.work().contains("\"coverFor\":\"苏雅琴\""), colleague.work());
    assertTrue(colleague.get("/api/v1/staff-notices").body().contains(lead));
    var path = "/api/v1/leads/" + Caller.encoded(lead);
    assertEquals(200, colleague.act(path, "start-verification", "{}").status());
    assertTrue(colleague.get(path + "/timeline").body().contains("\"coverFor\":[\"苏雅琴\"]"), colleague.get(path + "/timeline").body());

    // until the officer is back
    var stale = absent.get(absence).etag();
    assertEquals("ENDED", absent.act(absence, "end", "{}").text("/state"));
    assertEquals("412 guangdong.inspector1", told(unitHead.act(absence, "appoint", "{\"cover\": \"guangdong.inspector3\"}", stale)));
    assertFalse(colleague.work().contains(lead));
  }

  @Test
  @DisplayName("代理签批注明代理谁；提出的人不能代理签批（程序规定第46条）；没有同一岗位的不能确认")
  void signaturesSayForWhom() {
    var absence = entered(leader, absence("guangdong.leader", "LEADER", "guangdong.unithead"));
    assertEquals(403, unitHead.act(absence, "confirm", "{}").status());
    assertEquals("NAMED", leader.act(absence, "appoint", "{\"cover\": \"guangdong.principal\"}").text("/state"));
    principal.act(absence, "confirm", "{}");

    var plan = SomeLeads.path(opened(absent.post("/api/v1/spot-check-plans", PLAN)));
    absent.act(plan, "propose-plan", "{\"reason\": \"请审批\"}");
    unitHead.act(plan, "endorse-plan", "{\"opinion\": \"同意\"}");
    var signed = principal.act(plan, "approve-plan", "{\"opinion\": \"同意\"}");

    assertEquals("200 贾文博", signed.status() + " " + signed.text("/approvals/0/slots/1/coveredFor"), signed.body());
    leader.act(absence, "end", "{}");
  }

  @Test
  @DisplayName("填错的指明哪一处；没有有效执法证件的不能代理办案（处罚法第42条）；他人的请假只有负责人可以登记，别的局看不到")
  void badInput() {
    assertEquals(403, third.post(ABSENCES, absence("guangdong.inspector1", "INSPECTOR", "guangdong.inspector2")).status());
    for (var wrong : new String[][] {{"\"to\": \"%s\"".formatted(today.plusDays(3)), "\"to\": \"%s\"".formatted(today.minusDays(1)), "/to"},
        {"guangdong.inspector2", "guangdong.inspector1", "/cover"}, {"guangdong.inspector2", "yuhang.inspector1", "/cover"}}) {
      var reply = unitHead.post(ABSENCES, absence("guangdong.inspector1", "INSPECTOR", "guangdong.inspector2").replace(wrong[0], wrong[1]));
      assertEquals("422 " + wrong[2], reply.status() + " " + reply.text("/violations/0/pointer"), reply.body());
    }
    assertEquals("422 /duty", fault(absent.post(ABSENCES, absence("guangdong.inspector1", "LEADER", "guangdong.principal"))));
    var uncertified = unitHead.post(ABSENCES, absence("guangdong.inspector1", "INSPECTOR", "guangdong.leader"));
    assertEquals("422 APL@2021:42", uncertified.status() + " " + uncertified.text("/basis"), uncertified.body());

    var absence = entered(unitHead, absence("guangdong.inspector3", "INSPECTOR", "guangdong.inspector2"));
    assertEquals(404, Caller.officer("yuhang.unithead").get(absence).status());
    assertEquals("DECLINED", colleague.act(absence, "decline", "{}").text("/state"));
    assertEquals(409, colleague.act(absence, "confirm", "{}").status());
    unitHead.act(absence, "end", "{}");
  }

  @Test
  @DisplayName("一次移交一人的全部事项：能移的都移，不能移的逐项说明依据（处罚法第42条）")
  void everythingAtOnce() {
    var one = lead();
    var other = lead();
    var kept = lead();
    handOver(kept, "guangdong.inspector1", "guangdong.inspector2");

    var report = unitHead.post("/api/v1/bulk-handovers",
        "{\"from\": \"guangdong.inspector1\", \"to\": \"guangdong.inspector2\", \"reason\": \"调离\"}");

    assertEquals(200, report.status(), report.body());
    var moved = report.json().path("moved").toString();
    assertTrue(moved.contains(one) && moved.contains(other) && !moved.contains(kept), report.body());
    var work = colleague.work();
    assertTrue(work.contains(one) && work.contains(other));
    var none = unitHead.post("/api/v1/bulk-handovers", "{\"from\": \"guangdong.inspector2\", \"to\": \"guangdong.inspector3\", \"reason\": \"调离\"}");
    assertEquals("0 staffing.uncertified APL@2021:42", none.json().path("moved").size() + " " + none.text("/refused/0/reason/code") + " "
        + none.text("/refused/0/basis"), none.body());
  }

  private static final String PLAN = """
      {"title": "移动电源网络抽查", "year": 2026, "purpose": "风险监测", "lines": [{"productGroup": "移动电源", "standards": ["GB 31241"],
       "platforms": ["平台甲"], "batches": 2, "testQuantity": 4, "spareQuantity": 2}]}""";

  private void handOver(String lead, String from, String to) {
    var moved = unitHead.post("/api/v1/handovers", ("{\"matter\": {\"kind\": \"leads\", \"number\": \"%s\"}, \"from\": \"%s\", \"to\": \"%s\","
        + " \"reason\": \"调整\"}").formatted(lead, from, to).getBytes(UTF_8),
        unitHead.get("/api/v1/leads/" + Caller.encoded(lead)).etag());
    assertEquals(200, moved.status(), moved.body());
  }

  private String lead() {
    return opened(absent.post("/api/v1/leads", """
        {"source": "INSPECTION", "reference": "检-1", "title": "现场检查发现", "description": "展示的证书编号查无记录",
         "receivedOn": "%s", "parties": [{"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}]}""".formatted(today))).text("/number");
  }

  private static Reply opened(Reply reply) {
    assertEquals(201, reply.status(), reply.body());
    return reply;
  }

  private static String entered(Caller who, String body) {
    return SomeLeads.path(opened(who.post(ABSENCES, body)));
  }

  private String absence(String officer, String duty, String cover) {
    return "{\"officer\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"duty\": \"%s\", \"cover\": \"%s\", \"reason\": \"培训\"}"
        .formatted(officer, today, today.plusDays(3), duty, cover);
  }

  private static String told(Reply reply) {
    return reply.status() + " " + reply.text("/facts/user");
  }

  private static String fault(Reply reply) {
    return reply.status() + " " + reply.text("/violations/0/pointer");
  }
}
