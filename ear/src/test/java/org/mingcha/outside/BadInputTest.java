package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("坏输入：每个入口都有据可查，什么也不存，什么也不执行")
@ExtendWith(MingchaRuns.class)
class BadInputTest {

  private static final String REPORTS = "/api/v1/disposal-reports";
  private static final String LEADS = "/api/v1/leads";
  private static final Caller PLATFORM = Caller.platform("platform-a");
  private static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");

  /** Bodies that are not one readable JSON object, and the status that the contract gives them. */
  private static final Map<String, Object[]> UNREADABLE = Map.of(
      "half an object", new Object[] {text("{\"reason\": "), 400},
      "two objects", new Object[] {text("{} {}"), 400},
      "an array", new Object[] {text("[1]"), 400},
      "nothing", new Object[] {text(""), 400},
      "a duplicate key", new Object[] {text("{\"reason\": \"a\", \"reason\": \"b\"}"), 400},
      "invalid UTF-8", new Object[] {new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}, 400},
      "NUL in a name", new Object[] {text("{\"reason\": \"a\\u0000b\"}"), 400},
      "a lone surrogate", new Object[] {text("{\"reason\": \"\\udc00\"}"), 400},
      "nesting over 64", new Object[] {text("{\"reason\": " + "[".repeat(65) + "]".repeat(65) + "}"), 400},
      "10 MiB", new Object[] {text("{\"reason\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}"), 413});

  static Stream<Arguments> unreadableEverywhere() {
    return UNREADABLE.entrySet().stream().flatMap(bad -> Stream.of("report", "amendment", "closing", "lead", "action")
        .filter(where -> !(where.equals("action") && bad.getKey().equals("nothing"))) // it has nothing to say, and need not
        .map(where -> Arguments.of(bad.getKey(), where, bad.getValue()[0], bad.getValue()[1])));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource("unreadableEverywhere")
  @DisplayName("读不懂的、太大的，处处一样拒绝，原状不变")
  void whatCannotBeReadIsRefusedEverywhere(String what, String where, byte[] body, int status) {
    var path = path(where);
    var before = state(path);

    var reply = where.equals("closing") || where.equals("action")
        ? INSPECTOR.post(path, body, "\"0\"") : (where.equals("lead") ? INSPECTOR : PLATFORM).post(path, body);

    demandProblem(reply, status);
    assertEquals(before, state(path));
  }

  /** A report and a lead of their own for all of the above: nothing that is sent to them may change them. */
  private static final String REPORT = REPORTS + "/" + Reports.sent("platform-a");
  private static final String LEAD = SomeLeads.receivedOn("2026-11-26", "某某电器商行");

  private static String path(String where) {
    return switch (where) {
      case "report" -> REPORTS;
      case "amendment" -> REPORT + "/amendments";
      case "closing" -> REPORT + "/actions/close-without-action";
      case "lead" -> LEADS;
      default -> LEAD + "/actions/start-verification";
    };
  }

  private static String state(String path) {
    return switch (path) {
      case REPORTS -> PLATFORM.get(REPORTS + "?limit=1").body();
      case LEADS -> INSPECTOR.get(LEADS + "?limit=1").body();
      default -> INSPECTOR.get(REPORT).body() + INSPECTOR.get(LEAD).body();
    };
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"𠮷野家𪚥商行", "好店🛒👨‍👩‍👧", "مرحبا ‏商行", "a\u202Egnp.商行", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
      "=cmd|'/c calc'!A1", "@SUM(A1)", "'); drop table lead;--", "${7*7}#{7*7}", "../../etc/passwd", "e\u0301\u0302\u0303"})
  @DisplayName("怪名字是文字：原样存下，原样取回，页面上只是文字")
  void strangeNamesAreText(String name) {
    var report = SomeReport.complete();
    ((ObjectNode) report.get("operator")).put("name", name);
    ((ObjectNode) report.get("products").get(0)).put("name", name);

    var number = PLATFORM.post(REPORTS, report.toString()).text("/reportNumber");
    var lead = SomeLeads.receivedOn("2026-11-26", name.replace("\\", "\\\\").replace("\"", "\\\""));

    assertEquals(name, INSPECTOR.get(REPORTS + "/" + number).text("/report/operator/name"));
    assertEquals(name, INSPECTOR.get(lead).text("/parties/0/name"));
    for (var page : new String[] {"/report/report.xhtml?number=" + number, "/report/inbox.xhtml",
        "/lead/lead.xhtml?number=" + lead.substring(lead.lastIndexOf('/') + 1)}) {
      var html = INSPECTOR.get(page);
      assertEquals(200, html.status(), page);
      assertFalse(html.body().contains("<script>alert(1)"), page);
      assertFalse(html.body().contains("<img src=x"), page);
    }
    if (name.startsWith("<") || name.startsWith("$")) {
      var shown = name.replace("<", "&lt;").replace(">", "&gt;");
      assertTrue(INSPECTOR.get("/report/report.xhtml?number=" + number).body().contains(shown), "as text: " + shown);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingcha.outside.SignInTest#badTokens")
  @DisplayName("不合格的令牌，报告与线索都不收")
  void badTokensBringNothing(SignInTest.Bad bad) {
    var caller = bad.token() == null ? Caller.nobody() : Caller.with(bad.token());
    var before = state(REPORTS) + state(LEADS);

    demandProblem(caller.post(REPORTS, SomeReport.complete().toString()), 401);
    demandProblem(caller.stream(REPORTS + "/bulk", SomeReport.complete().toString()), 401);
    demandProblem(caller.upload(REPORT + "/attachments", "OTHER", "a.txt", new byte[] {1}), 401);
    demandProblem(caller.post(LEADS, "{}"), 401);

    assertEquals(before, state(REPORTS) + state(LEADS));
  }

  @ParameterizedTest(name = "If-Match: {0} → {1}")
  @CsvSource(quoteCharacter = '`', value = {"\"99\",412", "0,412", "W/\"0\",412", "*,412", "\"-1\",412", "\"0\" \"1\",412", "\"99999999999999999999\",412",
      "\"0' or '1'='1\",412"})
  @DisplayName("伪造的 If-Match：一律412，没有的428")
  void forgedVersionsAreStale(String version, int status) {
    for (var command : Map.of(path("closing"), "{\"reason\": \"无关\"}", path("action"), "{}").entrySet()) {
      demandProblem(INSPECTOR.post(command.getKey(), text(command.getValue()), version), status);
      demandProblem(INSPECTOR.post(command.getKey(), command.getValue()), 428);
    }
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"/api/v1/disposal-reports?order=asc, 400", "/api/v1/leads?order=asc, 400", "/api/v1/work?q=x, 400",
      "/api/v1/disposal-reports?limit=0, 422", "/api/v1/disposal-reports?limit=201, 422", "/api/v1/leads?limit=x, 422",
      "/api/v1/disposal-reports?cursor=x, 422", "/api/v1/work?cursor=x, 422", "/api/v1/leads?cursor=-, 422",
      "/api/v1/disposal-reports?status=GONE, 422", "/api/v1/disposal-reports?since=yesterday, 422"})
  @DisplayName("不认识的查询参数400，不成样子的值422")
  void queriesAreReadStrictly(String path, int status) {
    demandProblem(INSPECTOR.get(path), status);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a%20b", "%22", "%25", "%3Cs%3E", "%5B1%5D", "a%7Cb", "%60", "%00", "a%00b", "%0A", "%7F", "%C2%A0", "%E3%80%80"})
  @DisplayName("地址里有空格、引号、百分号、控制字符的：没有这项内容（404），没有令牌的401")
  void addressesOfNothing(String number) {
    for (var path : new String[] {LEADS + "/" + number, REPORTS + "/" + number, "/api/v1/documents/" + number, LEADS + "/" + number + "/timeline"}) {
      demandProblem(INSPECTOR.get(path), 404);
    }
    demandProblem(INSPECTOR.post(LEADS + "/" + number + "/actions/verify", text("{}"), "\"0\""), 404);
    demandProblem(Caller.nobody().get(LEADS + "/" + number), 401);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"-9999-12-20T09:00:00+08:00", "9999-12-20T09:00:00+08:00", "1949-12-20T09:00:00+08:00"})
  @DisplayName("演示时钟只能拨到日历所及的年份")
  void clockWithinTheCalendar(String now) {
    demandProblem(INSPECTOR.post("/api/v1/demo/clock", "{\"now\": \"" + now + "\"}"), 422);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(quoteCharacter = '`', value = {"/etc/passwd,passwd", "..\\..\\windows\\win.ini,win.ini", "C:\\temp\\a.txt,a.txt", "....//a.txt,a.txt",
      "a%2F..%2Fb.txt,a%2F..%2Fb.txt", "=1+1.csv,=1+1.csv", "<b>.html,<b>.html"})
  @DisplayName("文件名里的路径一概去掉，取回时只作附件保存")
  void fileNamesHaveNoPath(String sent, String kept) {
    var stored = PLATFORM.upload(REPORT + "/attachments", "OTHER", sent.replace("\\", "\\\\"), text("x"));
    assertEquals(201, stored.status(), stored.body());
    assertEquals(kept, stored.text("/fileName"));
  }

  @Test
  @DisplayName("压缩炸弹：422，不留下")
  void aBombIsRefused() throws IOException {
    var before = INSPECTOR.get(REPORT).json().path("attachments").size();
    var bomb = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("zeros"));
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }

    var reply = PLATFORM.upload(REPORT + "/attachments", "OTHER", "bomb.docx", bomb.toByteArray());

    demandProblem(reply, 422);
    assertEquals("grows-beyond-measure", reply.text("/violations/0/code"));
    assertTrue(reply.text("/violations/0/message").contains("解压"), reply.body());
    assertEquals(before, INSPECTOR.get(REPORT).json().path("attachments").size());
  }

  @ParameterizedTest(name = "{0} → {2}")
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "an unknown field; {\"source\": \"INSPECTION\", \"note\": 1}; /note",
      "a wrong type; {\"source\": 7}; /source",
      "an unknown source; {\"source\": \"RUMOUR\"}; /source",
      "a number as title; {\"source\": \"INSPECTION\", \"title\": 5}; /title",
      "parties that are no list; {\"source\": \"INSPECTION\", \"parties\": \"x\"}; /parties",
      "a year of nine digits; {\"source\": \"INSPECTION\", \"receivedOn\": \"+999999999-12-31\"}; /receivedOn",
      "a day before all years; {\"source\": \"INSPECTION\", \"receivedOn\": \"-999999999-01-01\"}; /receivedOn",
      "a moment for a day; {\"source\": \"INSPECTION\", \"receivedOn\": \"2026-11-02T17:00:00Z\"}; /receivedOn",
      "a list of numbers for a day; {\"source\": \"INSPECTION\", \"receivedOn\": [2026, 11, 2]}; /receivedOn",
      "an impossible day; {\"source\": \"INSPECTION\", \"receivedOn\": \"2026-02-30\"}; /receivedOn"})
  @DisplayName("立线索：字段不对，指出是哪一个")
  void leadsNameTheField(String what, String body, String pointer) {
    var reply = INSPECTOR.post(LEADS, body);
    demandProblem(reply, 422);
    assertTrue(reply.json().at("/violations").findValuesAsText("pointer").contains(pointer), reply.body());
  }

  private static void demandProblem(Reply reply, int status) {
    assertEquals(status, reply.status(), reply.body());
    assertTrue(reply.type().startsWith("application/problem+json"), reply.type() + reply.body());
    assertFalse(reply.body().contains("Exception") || reply.body().contains("\tat "), reply.body());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
