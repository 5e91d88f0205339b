package org.mingcha.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("催办、移交承办：各类事项一样，两人都得知，先办的算数")
@ExtendWith(MingchaRuns.class)
class SupervisionTest {

  private static final String NOTICES = "/api/v1/staff-notices";
  private static final String HANDOVERS = "/api/v1/handovers";
  private static final int ROUNDS = 20;

  private final Caller first = Caller.officer("yuhang.inspector1");
  private final Caller third = Caller.officer("yuhang.inspector3");
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final ExecutorService two = Executors.newFixedThreadPool(2);

  /** A third officer of the bureau whose certificate holds, for as long as these tests last. */
  @BeforeAll
  static void theThirdIsCertified() {
    certified("2029-12-31");
  }

  @AfterAll
  static void theThirdIsAsBefore() {
    certified("2025-12-31");
  }

  /** The third inspector's certificate holds until that day. */
  static void certified(String until) {
    var admin = Caller.officer("sysadmin");
    var officer = admin.get("/api/v1/officers/yuhang.inspector3");
    var changed = admin.act("/api/v1/officers/yuhang.inspector3", "change", """
        {"name": "%s", "bureau": "330110", "certificate": "%s", "certificateValidTo": "%s"}"""
        .formatted(officer.text("/name"), officer.text("/certificate"), until));
    assertEquals(until, changed.text("/certificateValidTo"), changed.body());
  }

  @AfterEach
  void end() {
    two.shutdown();
    SomeCases.realTime();
  }

  @Test
  @DisplayName("催办：出现在承办人的工作台，看过才消失；未看不重复催，写入留痕；只有负责人可以催本局的")
  void reminder() {
    var lead = lead();
    var body = reminder(lead, "VERIFY_LEAD");
    assertEquals(403, first.post("/api/v1/reminders", body).status());
    assertEquals(403, Caller.officer("hangzhou.unithead").post("/api/v1/reminders", body).status());
    assertEquals("422 /timeLimit", fault(unitHead.post("/api/v1/reminders", reminder(lead, "DECIDE_CASE"))));

    var sent = unitHead.post("/api/v1/reminders", body);
    assertEquals("200 yuhang.inspector1", sent.status() + " " + sent.text("/items/0/recipient"), sent.body());
    var again = leader.post("/api/v1/reminders", body);
    assertEquals("409 yuhang.unithead", again.status() + " " + again.text("/facts/user"), again.body());
    assertFalse(again.text("/facts/at").isEmpty());

    var id = notice(first, lead, "REMINDER");
    assertEquals(404, third.post(NOTICES + "/" + id + "/actions/acknowledge", "{}").status());
    assertEquals(200, first.post(NOTICES + "/" + id + "/actions/acknowledge", "{}").status());
    assertEquals("", notice(first, lead, "REMINDER"));
    var trail = first.get(lead + "/timeline").body();
    assertTrue(trail.contains("\"remind\"") && trail.contains("\"see-notice\""), trail);
  }

  @Test
  @DisplayName("催办可以发给岗位：岗位上的人都看得到，别的岗位看不到；一人看过即可，未看过的不重复提醒")
  void anOfficeIsReminded() {
    var lead = lead();
    var toOffice = reminder(lead, "VERIFY_LEAD").replaceFirst("\\}\\s*$", ", \"to\": \"UNIT_HEAD\"}");
    var sent = leader.post("/api/v1/reminders", toOffice);
    assertEquals("200 unit-head", sent.status() + " " + sent.text("/items/0/office"), sent.body());
    assertEquals(409, leader.post("/api/v1/reminders", toOffice).status());
    assertEquals(200, leader.post("/api/v1/reminders", reminder(lead, "VERIFY_LEAD")).status());

    var id = sent.text("/items/0/id");
    assertEquals(404, first.post(NOTICES + "/" + id + "/actions/acknowledge", "{}").status());
    assertEquals(404, Caller.officer("cixi.unithead").post(NOTICES + "/" + id + "/actions/acknowledge", "{}").status());
    assertEquals(id, notice(unitHead, lead, "REMINDER"));
    assertEquals(200, unitHead.post(NOTICES + "/" + id + "/actions/acknowledge", "{}").status());
    assertEquals("", notice(unitHead, lead, "REMINDER"));
  }

  @Test
  @DisplayName("移交：接办人须持有效执法证件（处罚法第42条），以所见的版本为准；两人都得到通知，原承办人不再有此待办，也不得再审批")
  void handover() {
    var lead = lead();
    assertEquals(403, handOver(first, lead, "yuhang.inspector1", "yuhang.inspector3").status());
    refused(handOver(unitHead, lead, "yuhang.inspector1", "yuhang.leader"), "staffing.uncertified", "APL@2021:42");
    assertEquals("422 /from", fault(handOver(unitHead, lead, "yuhang.inspector2", "yuhang.inspector3")));
    assertEquals("422 /to", fault(handOver(unitHead, lead, "yuhang.inspector1", "cixi.inspector1")));
    assertEquals(428, unitHead.post(HANDOVERS, body(lead, "yuhang.inspector1", "yuhang.inspector3")).status());
    var version = unitHead.get(lead).etag();

    var moved = handOver(unitHead, lead, "yuhang.inspector1", "yuhang.inspector3");
    assertEquals("200 " + number(lead), moved.status() + " " + moved.text("/moved/0/number"), moved.body());

    assertEquals("yuhang.inspector3", unitHead.get(lead).text("/handlers/0/user"));
    assertFalse(notice(first, lead, "HANDED_AWAY").isEmpty());
    assertFalse(notice(third, lead, "TAKEN_OVER").isEmpty());
    assertFalse(first.work().contains(number(lead)));
    assertTrue(third.work().contains(number(lead)));
    var late = leader.post(HANDOVERS, body(lead, "yuhang.inspector1", "yuhang.inspector2").getBytes(UTF_8), version);
    assertEquals("412 yuhang.unithead hand-over", late.status() + " " + late.text("/facts/user") + " " + late.text("/facts/action"), late.body());
    assertFalse(late.text("/facts/at").isEmpty());
    assertTrue(unitHead.get(lead + "/timeline").body().contains("\"hand-over\""));
  }

  @Test
  @DisplayName("案件的办案人员始终两名以上（处罚法第42条）：不能移交给已在承办的人；非办案人员不能调查取证")
  void casesKeepTwo() {
    var aCase = SomeCases.investigated("余杭某某风扇店");
    refused(handOver(unitHead, aCase.href(), "yuhang.inspector1", "yuhang.inspector2"), "staffing.handles-already", "APL@2021:42");
    assertEquals(200, handOver(unitHead, aCase.href(), "yuhang.inspector1", "yuhang.inspector3").status());
    assertEquals("yuhang.inspector3 yuhang.inspector2", aCase.seen().text("/handlers/0/user") + " " + aCase.seen().text("/handlers/1/user"));

    refused(first.post("/api/v1/evidence", record(aCase.href(), "yuhang.inspector3")), "evidence.not-a-handler", "APL@2021:42");
    refused(third.post("/api/v1/evidence", record(aCase.href(), "yuhang.inspector1")), "evidence.not-a-handler", "APL@2021:42");
    assertTrue(first.get("/enforcement/case.xhtml?number=" + Caller.encoded(number(aCase.href()))).body().contains("不是本案指定的办案人员"));
    assertEquals(201, third.post("/api/v1/evidence", record(aCase.href(), "yuhang.inspector3")).status());
    aCase.refused(first, "close-investigation", SomeCases.CLOSING, "enforcement.not-a-handler", "SAMR-PROC@2022:19");
    assertEquals(200, aCase.tried(third, "close-investigation", SomeCases.CLOSING).status());
  }

  @Test
  @DisplayName("移交不改变下一步：接办人的工作台仍写着现在该办什么")
  void theNextStepStays() {
    var aCase = SomeCases.investigated("余杭某某台灯店").disobeyed().reviewed("").approved("5000");
    assertEquals("notify-penalty", nextAction(aCase));

    assertEquals(200, handOver(unitHead, aCase.href(), "yuhang.inspector1", "yuhang.inspector3").status());

    assertEquals("notify-penalty", nextAction(aCase));
  }

  @Test
  @DisplayName("两名负责人同时移交同一事项：一人办成，另一人得知谁在何时先办")
  void oneWins() throws Exception {
    var lead = lead();
    for (int round = 0; round < ROUNDS; round++) {
      var from = unitHead.get(lead).text("/handlers/0/user");
      var to = List.of("yuhang.inspector1", "yuhang.inspector2", "yuhang.inspector3").stream().filter(user -> !user.equals(from)).toList();
      var version = unitHead.get(lead).etag();
      var start = new CyclicBarrier(2);
      var replies = List.of(0, 1).stream().map(who -> two.submit(() -> {
        start.await();
        return (who == 0 ? unitHead : leader).post(HANDOVERS,
            body(lead, from, to.get(who)).getBytes(UTF_8), version);
      })).toList();
      demandOneWinner(replies);
    }
    assertEquals(ROUNDS, unitHead.get(lead + "/timeline").body().split("\"hand-over\"").length - 1);
  }

  private static void demandOneWinner(List<Future<Reply>> replies) throws Exception {
    var statuses = new TreeSet<Integer>();
    for (var reply : replies) {
      statuses.add(reply.get().status());
      assertTrue(reply.get().status() == 200 || !reply.get().text("/facts/user").isEmpty() && !reply.get().text("/facts/at").isEmpty(),
          reply.get().body());
    }
    assertEquals("[200, 412]", statuses.toString());
  }

  private String lead() {
    return SomeLeads.receivedOn(LocalDate.now(ZoneOffset.ofHours(8)).toString(), "某某电器商行");
  }

  private Reply handOver(Caller who, String href, String from, String to) {
    return who.post(HANDOVERS, body(href, from, to).getBytes(UTF_8), SomeLeads.INSPECTOR.get(href).etag());
  }

  private static String nextAction(SomeCases aCase) {
    var number = number(aCase.href());
    return SomeCases.LEADER.get("/api/v1/penalty-cases?limit=200").json().at("/items").findParents("number").stream()
        .filter(row -> row.path("number").asText().equals(number)).findFirst().orElseThrow().path("nextAction").asText();
  }

  private static String body(String href, String from, String to) {
    return "{\"matter\": %s, \"from\": \"%s\", \"to\": \"%s\", \"reason\": \"岗位调整\"}".formatted(matter(href), from, to);
  }

  private static String record(String href, String other) {
    var now = ZonedDateTime.now(ZoneOffset.ofHours(8));
    return """
        {"within": %s, "kind": "INSPECTION_RECORD", "title": "现场检查", "startedAt": "%s", "endedAt": "%s", "place": "经营场所",
         "source": "店主", "body": "检查经过", "officers": ["yuhang.inspector2", "%s"], "certificatesShown": true, "rightsTold": true,
         "readBack": true, "signature": "SIGNED", "signedBy": "店主"}"""
        .formatted(matter(href), now.minusHours(2).toOffsetDateTime(), now.minusHours(1).toOffsetDateTime(), other);
  }

  private static String reminder(String href, String limit) {
    return "{\"matter\": %s, \"timeLimit\": \"%s\", \"note\": \"请抓紧\"}".formatted(matter(href), limit);
  }

  private static String matter(String href) {
    return "{\"kind\": \"%s\", \"number\": \"%s\"}".formatted(href.split("/")[3], number(href));
  }

  private static String number(String href) {
    return SomeLeads.INSPECTOR.get(href).text("/number");
  }

  private static String notice(Caller who, String href, String topic) {
    var number = number(href);
    return StreamSupport.stream(who.get(NOTICES).json().path("items").spliterator(), false)
        .filter(notice -> notice.at("/matter/number").asText().equals(number) && notice.path("topic").asText().equals(topic))
        .map(notice -> notice.path("id").asText()).findFirst().orElse("");
  }

  private static String fault(Reply reply) {
    return reply.status() + " " + reply.text("/violations/0/pointer");
  }

  private static void refused(Reply reply, String code, String basis) {
    assertEquals("422 /problems/" + code + " " + basis, reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"), reply.body());
  }
}
