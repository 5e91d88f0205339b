package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("责令改正：从拟制到逾期未改正")
@ExtendWith(MingchaRuns.class)
class RectificationTest {

  private static final String ORDERS = "/api/v1/rectification-orders";
  private static final String OPINION = "{\"opinion\": \"同意\"}";
  private static final String REASON = "{\"reason\": \"页面未展示证书\"}";
  private static final String TWO = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final LocalDate today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();

  @AfterEach
  void realTime() {
    inspector.call("DELETE", "/api/v1/demo/clock");
  }

  @Test
  @DisplayName("线索之内的责令改正：签发、送达、期满复查未改正、认定逾期；两边互相可查（第110号令第27条）")
  void notObeyedInTime() {
    // given an order of ten days within a lead, signed and served today
    var lead = SomeLeads.receivedOn(today.toString(), "某某电器商行");
    var number = inspector.get(lead).text("/number");
    var order = SomeLeads.path(inspector.post(ORDERS, draft("DISPLAY", "{\"kind\": \"leads\", \"number\": \"" + number + "\"}")));
    assertEquals("rectification-order", inspector.get(lead).text("/links/0/rel"));
    assertEquals("lead", inspector.get(order).text("/links/0/rel"));
    serve(order);
    var served = inspector.get(order);
    assertEquals("RECTIFY RUNNING 10", served.text("/timeLimits/0/name") + " " + served.text("/timeLimits/0/state") + " " + served.text("/timeLimits/0/length"));
    assertTrue(inspector.work().contains(served.text("/number")));

    // when it is re-checked on the first day, it is too early to find it disobeyed
    inspector.act(order, "recheck", recheck(today, "NOT_CORRECTED", TWO));
    var early = unitHead.act(order, "find-lapsed", OPINION);
    assertEquals("422 /problems/rectification.term-runs SAMR-110@2025:27", early.status() + " " + early.text("/type") + " " + early.text("/basis"));

    // and when the term is over, only on a re-check after its last day
    var due = LocalDate.parse(served.text("/timeLimits/0/dueAt").substring(0, 10));
    clock(due.plusDays(1));
    assertEquals("/problems/rectification.recheck-after-term", unitHead.act(order, "find-lapsed", OPINION).text("/type"));
    inspector.act(order, "recheck", recheck(due.plusDays(1), "NOT_CORRECTED", TWO));
    var lapsed = unitHead.act(order, "find-lapsed", OPINION);

    // then it has ended so, with every step on record
    assertEquals("200 LAPSED LAPSED", lapsed.status() + " " + lapsed.text("/stage") + " " + lapsed.text("/timeLimits/0/state"));
    assertEquals(2, lapsed.json().at("/rechecks").size());
    assertTrue(inspector.get(order + "/timeline").body().contains("find-lapsed"));
  }

  @Test
  @DisplayName("延长改正期限后按新的届满日；复查已改正的即可办结（处罚法第28条）")
  void correctedInTime() {
    var order = SomeLeads.path(inspector.post(ORDERS, toThePlatform("DAILY_CHECK")));
    serve(order);
    var due = inspector.get(order).text("/timeLimits/0/dueAt");
    assertEquals(403, inspector.act(order, "extend-term", "{\"days\": 5, \"reason\": \"整改需要\"}").status());
    var extended = leader.act(order, "extend-term", "{\"days\": 5, \"reason\": \"整改需要\"}");
    assertTrue(extended.text("/timeLimits/0/dueAt").compareTo(due) > 0, extended.body());
    assertEquals("/problems/rectification.not-corrected", closed(order, "PARTLY_CORRECTED").text("/type"));

    var page = Caller.officer("yuhang.unithead").get("/rectification/order.xhtml?act=close&number=" + Caller.encoded(extended.text("/number"))).body();
    assertTrue(page.substring(page.indexOf("id=\"act\"")).contains("最近一次复查的结论不是已改正"), "who opens the form by its address reads why it is barred");

    var done = closed(order, "CORRECTED");

    assertEquals("CORRECTED MET", done.text("/stage") + " " + done.text("/timeLimits/0/state"));
  }

  @Test
  @DisplayName("召回协助只能由省级部门责令改正（第110号令第30条）")
  void recallIsForTheProvince() {
    var refused = inspector.post(ORDERS, draft("RECALL_BY_SELLER", "null"));
    assertEquals("422 SAMR-110@2025:30", refused.status() + " " + refused.text("/basis"));

    assertEquals(201, Caller.officer("zhejiang.inspector1").post(ORDERS, draft("RECALL_BY_SELLER", "null")).status());
  }

  @Test
  @DisplayName("不负有该项义务的，拟制时即拒绝，改写成他人的义务也一样（第110号令第8条、第10条）")
  void onlyWhoOwesTheDutyIsOrdered() {
    var shops = inspector.post(ORDERS, toThePlatform("DISPLAY"));
    assertEquals("422 /problems/rectification.duty-of-another SAMR-110@2025:8.1", shops.status() + " " + shops.text("/type") + " " + shops.text("/basis"));
    assertTrue(shops.text("/detail").contains("电子商务平台经营者"), shops.body());
    assertEquals("SAMR-110@2025:10.2", inspector.post(ORDERS, draft("CERTIFICATE_CHECK", "null")).text("/basis"));
    var order = SomeLeads.path(inspector.post(ORDERS, toThePlatform("CERTIFICATE_CHECK")));

    var again = inspector.act(order, "redraft", """
        {"breach": "DISPLAY", "facts": "未展示检验报告", "demands": "展示检验报告", "termLength": 7, "termUnit": "WORKING_DAY"}""");

    assertEquals("422 SAMR-110@2025:8.1", again.status() + " " + again.text("/basis"));
  }

  @Test
  @DisplayName("退回后修改再报；拟制的人不得签发")
  void returnedAndRedrafted() {
    var order = SomeLeads.path(inspector.post(ORDERS, draft("DISPLAY", "null")));
    inspector.act(order, "propose", REASON);
    assertEquals(403, inspector.act(order, "issue-rectification-order", OPINION).status());
    assertTrue(leader.get(order).json().at("/actions").findValuesAsText("name").contains("issue-rectification-order"), "as the contract names it");
    assertEquals("DRAFTED", leader.act(order, "return", OPINION).text("/stage"));

    var again = inspector.act(order, "redraft", """
        {"breach": "DISPLAY", "facts": "未展示检验报告", "demands": "展示检验报告", "termLength": 7, "termUnit": "WORKING_DAY"}""");

    assertEquals("200 7 WORKING_DAY", again.status() + " " + again.text("/termLength") + " " + again.text("/termUnit"));
    assertEquals("WITHDRAWN", inspector.act(order, "withdraw", REASON).text("/stage"));
  }

  @Test
  @DisplayName("填错的一律指明哪一处，什么都不留下")
  void badInput() {
    var drafted = inspector.get(ORDERS + "?limit=200").json().at("/items").size();
    refused(inspector.post(ORDERS, draft("DISPLAY", "{\"kind\": \"leads\", \"number\": \"余市监线〔1999〕1号\"}")), "/within");
    var interview = inspector.get(SomeInterviews.drafted()).text("/number");
    refused(inspector.post(ORDERS, draft("DISPLAY", "{\"kind\": \"interviews\", \"number\": \"" + interview + "\"}")), "/within");
    refused(inspector.post(ORDERS, draft("DISPLAY", "null").replace("10", "0")), "/termLength");
    refused(inspector.post(ORDERS, draft("DISPLAY", "null").replace("\"DAY\"", "\"HOUR\"")), "/termUnit");
    refused(inspector.post(ORDERS, draft("NOTHING", "null")), "/breach");
    refused(inspector.post(ORDERS, draft("DISPLAY", "null").replace("\"capacity\"", "\"identityNumber\": \"330282**********34\", \"capacity\"")),
        "/party/identityNumber");
    assertEquals(drafted, inspector.get(ORDERS + "?limit=200").json().at("/items").size());

    var order = SomeLeads.path(inspector.post(ORDERS, draft("DISPLAY", "null")));
    inspector.act(order, "propose", REASON);
    leader.act(order, "issue-rectification-order", OPINION);
    refused(inspector.act(order, "record-service", "{\"method\": \"ELECTRONIC\", \"servedOn\": \"" + today + "\", \"receivedBy\": \"店主\", \"proof\": \"截屏\"}"), "/addressConfirmation");
    refused(inspector.act(order, "record-service", service(today.plusDays(1))), "/servedOn");
    refused(inspector.act(order, "record-service", "{\"method\": \"DIRECT\", \"servedOn\": \"" + today + "\", \"receivedBy\": \"店主\"}"), "/proof");
    inspector.act(order, "record-service", service(today));
    refused(inspector.act(order, "recheck", recheck(today.plusDays(1), "CORRECTED", TWO)), "/checkedOn");
    var one = inspector.act(order, "recheck", recheck(today, "CORRECTED", "[\"yuhang.inspector1\"]"));
    assertEquals("422 SAMR-PROC@2022:22", one.status() + " " + one.text("/basis"));
    assertEquals("SERVED", inspector.get(order).text("/stage"));
  }

  @Test
  @DisplayName("自然人的身份证号：拟制页面只给出遮蔽号码，填回来的即线索中的号码，查看要理由")
  void numberOfAPersonComesBack() {
    var lead = inspector.get(SomeLeads.path(inspector.post("/api/v1/leads", """
        {"source": "INSPECTION", "reference": "检-3", "title": "现场检查发现", "description": "未展示证书", "receivedOn": "%s",
         "parties": [{"name": "某某电器商行", "identityNumber": "330282199001011234", "capacity": "IN_PLATFORM_OPERATOR"}]}""".formatted(today))));
    var page = inspector.get("/rectification/open.xhtml?kind=leads&within=" + SomeReferrals.encoded(lead.text("/number"))).body();
    assertTrue(page.contains("330282**********34") && !page.contains("330282199001011234"), page);

    var order = inspector.post(ORDERS, draft("DISPLAY", "{\"kind\": \"leads\", \"number\": \"" + lead.text("/number") + "\"}")
        .replace("\"capacity\"", "\"identityNumber\": \"330282**********34\", \"capacity\""));
    assertEquals("201 330282**********34", order.status() + " " + order.text("/parties/0/identityNumber"), order.body());
    var look = inspector.post("/api/v1/reveals", """
        {"kind": "rectification-orders", "number": "%s", "what": "IDENTITY_NUMBER", "reason": "制作文书"}""".formatted(order.text("/number")));
    assertEquals("330282199001011234", look.text("/values/0/identityNumber"), look.body());
  }

  private Reply closed(String order, String result) {
    inspector.act(order, "recheck", recheck(today, result, TWO));
    return unitHead.act(order, "close", OPINION);
  }

  private void serve(String order) {
    assertEquals(200, inspector.act(order, "propose", REASON).status());
    assertEquals(200, leader.act(order, "issue-rectification-order", OPINION).status());
    var served = inspector.act(order, "record-service", service(today));
    assertEquals(200, served.status(), served.body());
  }

  private void clock(LocalDate day) {
    assertEquals(204, inspector.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
  }

  private static void refused(Reply reply, String pointer) {
    assertEquals("422 " + pointer, reply.status() + " " + reply.text("/violations/0/pointer"), reply.body());
  }

  private static String service(LocalDate on) {
    return "{\"method\": \"DIRECT\", \"servedOn\": \"" + on + "\", \"receivedBy\": \"店主\", \"proof\": \"送达回证1号\"}";
  }

  private static String recheck(LocalDate on, String result, String officers) {
    return "{\"checkedOn\": \"" + on + "\", \"result\": \"" + result + "\", \"findings\": \"复查页面\", \"officers\": " + officers + "}";
  }

  private static String toThePlatform(String breach) {
    return draft(breach, "null").replace("IN_PLATFORM_OPERATOR", "PLATFORM_OPERATOR");
  }

  private static String draft(String breach, String within) {
    return """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": %s, "breach": "%s",
         "facts": "销售页面未展示证书编号", "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}""".formatted(within, breach);
  }
}
