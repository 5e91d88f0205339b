package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("搜索、主体档案、期限看板：跨种类，只在管辖范围内")
@ExtendWith(MingchaRuns.class)
class SearchTest {

  private static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");
  private static final Caller ELSEWHERE = Caller.officer("cixi.inspector1");

  private final String name = rare() + "电热毯商行";
  private final String id = "U" + SomeLeads.unique();
  private String report;
  private String lead;

  @BeforeEach
  void aReportAndItsLead() {
    var sent = SomeReport.complete();
    sent.put("platformReportId", id);
    ((ObjectNode) sent.get("operator")).put("name", name);
    ((ObjectNode) sent.get("products").get(0)).put("listingUrl", "https://item.example/" + id);
    report = Caller.platform("platform-a").post("/api/v1/disposal-reports", sent.toString()).text("/reportNumber");
    lead = INSPECTOR.post("/api/v1/leads", "{\"source\": \"PLATFORM_REPORT\", \"reports\": [\"" + report + "\"]}").text("/number");
  }

  @Test
  @DisplayName("两个字就找得到报告、线索和主体；辖区外找不到")
  void twoCharacters() {
    var found = search(INSPECTOR, name.substring(0, 2));

    assertTrue(found.body().contains(report), found.body());
    assertTrue(found.body().contains(lead), found.body());
    assertTrue(found.json().path("parties").toString().contains(name), found.body());
    assertFalse(search(ELSEWHERE, name.substring(0, 2)).body().contains(report));
  }

  @Test
  @DisplayName("报告编号、平台报告编号、链接、线索号各自找得到；几个词须同时出现")
  void everyKindOfNumber() {
    assertTrue(search(INSPECTOR, report).body().contains(report));
    assertTrue(search(INSPECTOR, id).body().contains(report));
    assertTrue(search(INSPECTOR, "https://item.example/" + id + "/").body().contains(report));
    assertTrue(search(INSPECTOR, lead).body().contains(lead));
    assertTrue(search(INSPECTOR, name.substring(0, 2) + " 电热毯").body().contains(report));
    assertFalse(search(INSPECTOR, name.substring(0, 2) + " 没有这个").body().contains(report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "字", "%", " _ "})
  @DisplayName("不足两个字：422")
  void tooShort(String text) {
    assertEquals(422, search(INSPECTOR, text).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%%", "__", "' or 1=1 --", "\\\\\\", "𠀀𠀁", "{a,b}", "\"\","})
  @DisplayName("通配符、引号、括号只是文字")
  void plainCharacters(String text) {
    var found = search(INSPECTOR, text);

    assertEquals(200, found.status(), found.body());
    assertFalse(found.body().contains(report));
  }

  @Test
  @DisplayName("主体档案列出该名称的报告和线索，辖区外是空的")
  void theFileOfAParty() {
    var file = INSPECTOR.get("/api/v1/party-file?name=" + encoded(name));

    assertTrue(file.body().contains(report), file.body());
    assertTrue(file.body().contains(lead), file.body());
    assertTrue(file.body().contains("IN_PLATFORM_OPERATOR"), file.body());
    assertEquals(0, ELSEWHERE.get("/api/v1/party-file?name=" + encoded(name)).json().path("items").size());
  }

  @Test
  @DisplayName("期限看板：本局的和下级的期限，先到期的在前，一页接一页")
  void theBoardOfLimits() {
    var superior = Caller.officer("hangzhou.leader");
    SomeLeads.receivedOn(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), "某某电器商行");
    assertEquals(1, superior.get("/api/v1/time-limits?limit=1&kind=leads").json().path("items").size());
    var numbers = new ArrayList<String>();
    var last = "";
    for (var next = "&limit=1"; next != null; ) {
      var page = superior.get("/api/v1/time-limits?kind=leads" + next);
      assertEquals(200, page.status(), page.body());
      for (var row : page.json().path("items")) {
        assertTrue(last.compareTo(row.path("dueAt").asText()) <= 0, last + " before " + row);
        last = row.path("dueAt").asText();
        numbers.add(row.path("number").asText());
      }
      next = page.json().path("next").isTextual() ? "&limit=50&cursor=" + encoded(page.text("/next")) : null;
    }
    assertEquals(numbers.size(), new HashSet<>(numbers).size(), "a lead has one limit, and stands on one page");
    assertTrue(numbers.contains(lead), numbers.toString());
    var all = INSPECTOR.get("/api/v1/time-limits?limit=200&kind=leads&bureau=330110").body();
    assertTrue(all.contains("VERIFY_LEAD"), all);
    assertFalse(ELSEWHERE.get("/api/v1/time-limits?limit=200&kind=leads").body().contains(lead));
    assertEquals(422, INSPECTOR.get("/api/v1/time-limits?cursor=2026-01-01~x").status());
    assertEquals(422, INSPECTOR.get("/api/v1/time-limits?paused=perhaps").status());
  }

  @Test
  @DisplayName("期限看板：法定期限和约定日期混排，每页一项，没有遗漏和重复")
  void limitsAndAgreedDaysAmongEachOther() {
    var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    for (int nth = 0; nth < 3; nth++) {
      SomeInterviews.committed();
    }
    var board = "/api/v1/time-limits?bureau=330110&from=" + today.plusDays(10) + "&limit=";
    var whole = rows(board + 200);
    var single = new ArrayList<String>();
    for (var next = ""; next != null && single.size() < 20; ) {
      var page = INSPECTOR.get(board + 1 + next);
      page.json().path("items").forEach(row -> single.add(row.path("number").asText() + row.path("timeLimit").asText()));
      next = page.json().path("next").isTextual() ? "&cursor=" + encoded(page.text("/next")) : null;
    }
    assertEquals(whole.subList(0, single.size()), single);
    assertTrue(whole.stream().filter(row -> row.endsWith("COMMITMENT")).count() >= 3 && whole.stream().anyMatch(row -> row.endsWith("VERIFY_LEAD")), whole.toString());
    assertEquals(whole.size(), new HashSet<>(whole).size());
  }

  private static List<String> rows(String address) {
    var rows = new ArrayList<String>();
    INSPECTOR.get(address).json().path("items").forEach(row -> rows.add(row.path("number").asText() + row.path("timeLimit").asText()));
    return rows;
  }

  private static Reply search(Caller caller, String text) {
    return caller.get("/api/v1/search?q=" + encoded(text));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Three characters that hardly stand side by side anywhere else. */
  private static String rare() {
    return ThreadLocalRandom.current().ints(3, 0x7000, 0x9000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
