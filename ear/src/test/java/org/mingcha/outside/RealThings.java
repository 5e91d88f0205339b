package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of each thing that stands in Yuhang, by the name that access-of-yuhang.csv gives it, for asking who may see them: the lead
 * waits at its first stage, the draft has not left the bureau, the notice was sent to Cixi.
 */
record RealThings(Map<String, String> numbers) {

  private static final Caller INSPECTOR = SomeLeads.INSPECTOR;
  private static final Caller UNIT_HEAD = Caller.officer("yuhang.unithead");
  private static final Caller LEADER = Caller.officer("yuhang.leader");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String PROPOSAL = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
       "jurisdictionReason": "平台住所地局", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "涉嫌冒用证书"}""";
  private static final String HANDLERS = """
      {"handlers": ["yuhang.inspector1", "yuhang.inspector2"], "opinion": "同意"}""";
  private static final String PLAN = """
      {"title": "电热毯网络抽查", "year": %d, "purpose": "监测显示风险较高", "lines": [{"productGroup": "电热毯",
       "standards": ["GB 4706.8-2008"], "platforms": ["平台甲"], "batches": 1, "testQuantity": 4, "spareQuantity": 2}]}"""
      .formatted(TODAY.getYear());

  static RealThings make() {
    var made = new LinkedHashMap<String, String>();
    made.put("report", report());
    var other = SomeLeads.report("platform-a", "Y" + SomeLeads.unique(), "s-" + SomeLeads.unique(), "6901234567892");
    made.put("lead", opened("leads", "{\"source\": \"PLATFORM_REPORT\", \"reports\": [\"" + other + "\"]}"));
    made.put("case", filed(SomeLeads.verified("2026-11-23")));
    made.put("party", "独一" + SomeLeads.unique() + "商行");
    made.put("concerned", number(SomeLeads.receivedOn(TODAY.toString(), made.get("party"))));
    made.put("order", opened("rectification-orders", """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "breach": "DISPLAY",
         "facts": "页面未展示证书编号", "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}"""));
    enclosed("rectification-orders", made.get("order"));
    made.put("uncontactable", opened("uncontactable-notices", """
        {"from": "%s", "platform": {"name": "某平台公司"}}""".formatted(made.get("lead"))));
    enclosed("uncontactable-notices", made.get("uncontactable"));
    made.put("penalty", opened("summary-penalties", OneOfEach.PENALTY.formatted("null", "R-EC76", "1000")));
    made.put("interview", interview());
    made.put("plan", plan());
    made.put("check", opened("spot-checks", "{\"plan\": \"" + made.get("plan")
        + "\", \"line\": 1, \"mode\": \"ONLINE\", \"platform\": \"平台甲\", \"samplers\": [\"yuhang.inspector2\"]}"));
    made.put("draft", number(referral()));
    var notice = SomeReferrals.approve(referral());
    assertEquals(200, SomeReferrals.LIAISON.act(notice, "send", "{}").status());
    made.put("notice", number(notice));
    return new RealThings(made);
  }

  /** The path or query with these things in place of their names; behind {@code ~} stands only what is looked for in the answer. */
  String in(String path) {
    var there = path.split("~")[0];
    for (var thing : numbers.entrySet()) {
      there = there.replace("{" + thing.getKey() + "}", Caller.encoded(thing.getValue()));
    }
    return there;
  }

  /** The number of the thing that the path names last, or the report's. */
  String named(String path) {
    var last = path.contains("{") ? path.substring(path.lastIndexOf('{') + 1, path.lastIndexOf('}')) : "report";
    return numbers.get(last);
  }

  private static String report() {
    var report = SomeLeads.report("platform-a", "X" + SomeLeads.unique(), "s-" + SomeLeads.unique(), "6901234567892");
    var attached = Caller.platform("platform-a").upload("/api/v1/disposal-reports/" + report + "/attachments", "OTHER", "a.txt",
        "evidence".getBytes(StandardCharsets.UTF_8));
    assertEquals(201, attached.status(), attached.body());
    return report;
  }

  private static String opened(String kind, String body) {
    var opened = INSPECTOR.post("/api/v1/" + kind, body);
    assertEquals(201, opened.status(), opened.body());
    return opened.text("/number");
  }

  private static void enclosed(String kind, String number) {
    assertEquals(201, INSPECTOR.encloses("/api/v1/" + kind + "/" + Caller.encoded(number), "照片.txt", "页面").status());
  }

  private static String number(String path) {
    return INSPECTOR.get(path).text("/number");
  }

  private static String interview() {
    var interview = SomeInterviews.committed();
    assertEquals(201, INSPECTOR.encloses(interview, "清单.txt", "已下架").status());
    return number(interview);
  }

  private static String plan() {
    var number = opened("spot-check-plans", PLAN);
    var plan = "/api/v1/spot-check-plans/" + Caller.encoded(number);
    assertEquals(200, INSPECTOR.act(plan, "propose-plan", "{\"reason\": \"请审批\"}").status());
    assertEquals(200, UNIT_HEAD.act(plan, "endorse-plan", SomeReferrals.OPINION).status());
    assertEquals(200, LEADER.act(plan, "approve-plan", SomeReferrals.OPINION).status());
    return number;
  }

  private static String referral() {
    var referral = SomeReferrals.drafted("QUALITY_NOTICE");
    assertEquals(201, INSPECTOR.encloses(referral, "照片.txt", "起火").status());
    return referral;
  }

  private static String filed(String lead) {
    assertEquals(200, INSPECTOR.act(lead, "propose-filing", PROPOSAL).status());
    assertEquals(200, UNIT_HEAD.act(lead, "endorse-filing", HANDLERS).status());
    var filed = LEADER.act(lead, "approve-filing", "{\"opinion\": \"同意立案\"}");
    assertEquals(200, filed.status(), filed.body());
    return filed.json().at("/links").findParents("rel").stream().filter(link -> link.path("rel").asText().equals("case"))
        .findFirst().orElseThrow().path("number").asText();
  }
}
