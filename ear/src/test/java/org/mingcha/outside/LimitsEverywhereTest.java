package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("期限在列表、工作台、看板和案件页面上说的是同一回事：暂停、未开始、届满、终结")
@ExtendWith(MingchaRuns.class)
class LimitsEverywhereTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("中止调查的案件：哪里都写已暂停，没有届满日，不算逾期，排在有日期的后面，翻页不漏不重（程序规定第64条）")
  void standsStill() {
    // given a case whose investigation was suspended, and the day on which it should have been decided is long past
    var aCase = SomeCases.investigated("暂停电器商行");
    var number = aCase.seen().text("/number");
    var before = aCase.due("DECIDE_CASE");
    aCase.by(LEADER, "suspend", "{\"documentNo\": \"检委1\", \"ground\": \"PARTY_UNTRACEABLE\", \"reason\": \"住所无人\"}").after(before);

    // then the lists give no day
    assertEquals("true null", standing(rows("/api/v1/penalty-cases?limit=200"), number));
    var work = rows("/api/v1/work?sight=BUREAU&limit=200");
    assertEquals("true null", standing(work, number));
    assertTrue(work.subList(places(work, number).get(0), work.size()).stream().noneMatch(row -> row.path("dueAt").isTextual()), "it comes behind what has a day");
    assertEquals("true null", standing(rows("/api/v1/time-limits?kind=penalty-cases&paused=true&limit=200"), number));
    assertTrue(places(rows("/api/v1/time-limits?kind=penalty-cases&limit=200&to=" + aCase.today()), number).isEmpty(), "nobody is late");

    // and small pages of the board are the large one
    assertEquals(keys(rows("/api/v1/time-limits?limit=200")), keys(rows("/api/v1/time-limits?limit=3")));

    // and the pages say the same
    for (var page : List.of("/enforcement/list.xhtml?q=" + Caller.encoded(number), "/board/limits.xhtml?kind=penalty-cases&due=paused",
        "/enforcement/case.xhtml?number=" + Caller.encoded(number))) {
      var body = LEADER.get(page).body();
      assertTrue(body.contains(number) && body.contains("已暂停") && body.contains("恢复计算后才有届满日"), body);
    }
    assertEquals("true", limit(aCase, "DECIDE_CASE").path("openEnded").asText());
  }

  @Test
  @DisplayName("缴清结案以后：起诉期限照常到末日，届满不是逾期；申请法院的期限此前是未开始，因结案不再计算（AEL@2011:53，ALL@2017:46）")
  void thePartyMayStillSue() {
    // given a decision that was served: the court's window has not begun
    var aCase = SomeCases.investigated("起诉期电器商行").disobeyed().reviewed("").approved("5000").notified().whenStatementsAreOver().decided().served();
    var number = aCase.seen().text("/number");
    assertTrue(page(number).contains("未开始"), page(number));
    assertTrue(LEADER.get("/board/limits.xhtml?kind=penalty-cases").body().contains("未开始"));

    // when it is paid, closed and archived
    aCase.paid("FINE", "5000.00").by(LEADER, "close", OPINION);

    // then the party may still sue, and no list waits for that
    assertTrue(aCase.limits().contains("LITIGATION RUNNING") && aCase.limits().contains("APPLY_TO_COURT CANCELLED"), aCase.limits());
    assertEquals("close " + aCase.today(), limit(aCase, "APPLY_TO_COURT").path("endedBy").asText() + " " + limit(aCase, "APPLY_TO_COURT").path("endedOn").asText());
    assertTrue(page(number).contains("因“结案”不再计算"), page(number));
    assertFalse(INSPECTOR.waitingBeyond(number).contains("LITIGATION"), INSPECTOR.waitingBeyond(number));
    assertEquals(List.of(), rows("/api/v1/time-limits?kind=penalty-cases&limit=200").stream()
        .filter(row -> row.path("number").asText().equals(number) && row.path("timeLimit").asText().equals("LITIGATION")).toList());
    aCase.by(INSPECTOR, "archive", "{\"volumeNo\": \"卷9201\", \"retention\": \"YEARS_10\"}");

    // and when its last day is over, that time has run out by itself
    var last = aCase.due("LITIGATION");
    aCase.after(last);
    var limits = Eventually.seen(aCase::limits, all -> all.contains("LITIGATION LAPSED"));
    assertTrue(limits.contains("LITIGATION LAPSED"), limits);
    assertEquals(last.substring(0, 10), limit(aCase, "LITIGATION").path("endedOn").asText());
    assertTrue(page(number).contains("是当事人的期限，不是本局逾期"), page(number));
  }

  private static String page(String number) {
    return LEADER.get("/enforcement/case.xhtml?number=" + Caller.encoded(number)).body();
  }

  private static JsonNode limit(SomeCases aCase, String name) {
    var found = new ArrayList<JsonNode>();
    aCase.seen().json().at("/timeLimits").forEach(limit -> found.add(limit));
    return found.stream().filter(limit -> limit.path("name").asText().equals(name)).reduce((earlier, later) -> later).orElseThrow();
  }

  private static String standing(List<JsonNode> rows, String number) {
    return places(rows, number).stream().map(rows::get).map(row -> row.path("paused").asText() + " " + row.path("dueAt").asText()).findFirst().orElse("none");
  }

  private static List<Integer> places(List<JsonNode> rows, String number) {
    var places = new ArrayList<Integer>();
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).path("number").asText().equals(number)) {
        places.add(i);
      }
    }
    return places;
  }

  private static List<String> keys(List<JsonNode> rows) {
    return rows.stream().map(row -> row.path("number").asText() + " " + row.path("timeLimit").asText() + " " + row.path("dueAt").asText()).toList();
  }

  private static List<JsonNode> rows(String address) {
    var rows = new ArrayList<JsonNode>();
    for (var next = ""; next != null; ) {
      var page = LEADER.get(address + next);
      assertEquals(200, page.status(), page.body());
      page.json().path("items").forEach(rows::add);
      next = page.json().path("next").isTextual() ? "&cursor=" + Caller.encoded(page.text("/next")) : null;
    }
    return rows;
  }
}
