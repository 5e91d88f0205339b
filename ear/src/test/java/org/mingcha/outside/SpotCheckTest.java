package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("网络抽查：从计划到公布和线索，公布前后谁能看到（第110号令第21条、产品质量法第15条）")
@ExtendWith(MingchaRuns.class)
class SpotCheckTest {

  private static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");
  private static final Caller SAMPLER = Caller.officer("yuhang.inspector2");
  private static final Caller HEAD = Caller.officer("yuhang.unithead");
  private static final Caller LEADER = Caller.officer("yuhang.leader");
  /** The national bureau's. */
  private static final Caller AUDITOR = Caller.officer("auditor");
  private static final List<Caller> OUTSIDERS = List.of(Caller.officer("hangzhou.leader"), Caller.officer("zhejiang.principal"),
      Caller.officer("samr.leader"), Caller.officer("cixi.inspector1"));
  private static final String PLANS = "/api/v1/spot-check-plans";
  private static final String CHECKS = "/api/v1/spot-checks";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @AfterEach
  void realTime() {
    INSPECTOR.call("DELETE", "/api/v1/demo/clock");
  }

  @Test
  @DisplayName("全程：保密到公布；样品编号不明的报告、第十六日的异议被拒绝并引用法条；销售者、生产者各立线索")
  void wholePath() throws Exception {
    var plan = approvedPlan();
    hidden(plan);
    var check = task(plan);
    hidden(check);
    var ownAuditor = TwoHatsTest.caller("audit-admin");
    assertTrue(trail(ownAuditor, plan) > 0 && trail(ownAuditor, check) > 0);
    var code = sampled(check);
    buyerIsSealed(check);

    refused(SAMPLER.post("/api/v1/spot-check-reports", reports("NOSUCHSAMPLE")), "spotcheck.unknown-sample", "SAMR-110@2025:21");
    assertEquals(201, SAMPLER.post("/api/v1/spot-check-reports", reports(code)).status());
    done(SAMPLER, check, "conclude", "{\"opinion\": \"过充电不合格\"}");
    var due = told(check);

    clock(due + "T10:00:00+08:00");
    refused(SAMPLER.act(check, "confirm-result", "{\"opinion\": \"确定\"}"), "spotcheck.window-open", "PQL@2018:15");
    var late = LocalDate.parse(due).plusDays(1);
    clock(late + "T10:00:00+08:00");
    refused(SAMPLER.act(check, "record-objection", "{\"objector\": \"SELLER\", \"madeOn\": \"" + late
        + "\", \"ground\": \"CONCLUSION\", \"reason\": \"不服\"}"), "spotcheck.objection-late", "PQL@2018:15");
    var leads = ASpotCheck.links(done(SAMPLER, check, "confirm-result", "{\"opinion\": \"确定\"}"), "lead");
    assertEquals(2, leads.size());
    leads.forEach(SpotCheckTest::hidden);
    hidden(check);
    var order = ordered(leads.get(0));
    hidden(order);
    refused(INSPECTOR.post("/api/v1/referrals", SomeReferrals.body("QUALITY_NOTICE", numberOf(leads.get(0)), "330282")),
        "referral.secret", "SAMR-110@2025:25");
    refused(INSPECTOR.post("/api/v1/referrals", SomeReferrals.body("LEAD_TRANSFER", numberOf(leads.get(0)), "330282")),
        "referral.secret", "SAMR-PROC@2022:14");
    assertFalse(Caller.nobody().get("/public/spot-checks.xhtml").body().contains("蓝峰"));

    followUp(check);
    done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    published(check, leads, plan);
    assertEquals(200, OUTSIDERS.get(0).get(order).status());
    done(SAMPLER, check, "close", "{\"reason\": \"处理完毕\"}");
    done(INSPECTOR, plan, "close-plan", "{\"reason\": \"全部办结\"}");
    assertEquals(200, OUTSIDERS.get(0).get(plan).status());
  }

  @Test
  @DisplayName("超出计划批次、没有批准的计划、现场抽样一人：都拒绝并说明理由")
  void badInput() {
    var draft = drafted(1);
    var number = INSPECTOR.get(draft).text("/number");
    refused(INSPECTOR.post(CHECKS, taskOf(number, "ONLINE", "\"yuhang.inspector2\"")), "spotplan.not-approved", "SAMR-110@2025:21");
    assertEquals(422, INSPECTOR.post(CHECKS, taskOf(number, "ON_SITE", "\"yuhang.inspector2\"")).status());
    assertEquals(422, INSPECTOR.post(PLANS, "{\"title\": \"x\", \"year\": 2020, \"purpose\": \"y\", \"lines\": []}").status());
    assertEquals(400, INSPECTOR.post("/api/v1/spot-check-reports", "[").status());
  }

  private String drafted(int batches) {
    var opened = INSPECTOR.post(PLANS, """
        {"title": "移动电源网络抽查", "year": %d, "purpose": "监测显示风险较高", "lines": [{"productGroup": "移动电源",
         "standards": ["GB 31241-2022"], "platforms": ["平台甲"], "batches": %d, "testQuantity": 4, "spareQuantity": 2}]}"""
        .formatted(today.getYear(), batches));
    assertEquals(201, opened.status(), opened.body());
    return SomeLeads.path(opened);
  }

  private String approvedPlan() {
    var plan = drafted(1);
    done(INSPECTOR, plan, "propose-plan", "{\"reason\": \"请审批\"}");
    done(HEAD, plan, "endorse-plan", "{\"opinion\": \"同意\"}");
    done(LEADER, plan, "approve-plan", "{\"opinion\": \"同意\"}");
    return plan;
  }

  private static String taskOf(String plan, String mode, String samplers) {
    return "{\"plan\": \"" + plan + "\", \"line\": 1, \"mode\": \"" + mode + "\", \"platform\": \"平台甲\", \"samplers\": [" + samplers + "]}";
  }

  private static String task(String plan) {
    var number = INSPECTOR.get(plan).text("/number");
    var opened = INSPECTOR.post(CHECKS, taskOf(number, "ONLINE", "\"yuhang.inspector2\""));
    assertEquals(201, opened.status(), opened.body());
    refused(INSPECTOR.post(CHECKS, taskOf(number, "ONLINE", "\"yuhang.inspector2\"")), "spotplan.budget-spent", "SAMR-110@2025:21");
    return SomeLeads.path(opened);
  }

  /** The code of the test sample. */
  private String sampled(String check) {
    var sampling = """
        {"sampledOn": "%s", "place": "样品室", "recording": "录像1", "seller": {"name": "蓝峰数码店", "url": "https://shop.example/9"},
         "producer": {"name": "岚石电子厂"}, "product": {"name": "移动电源", "model": "PB-20K", "batch": "20261001"},
         "testSample": {"sealNumber": "封1", "quantity": 4}, "spareSample": {"sealNumber": "封2", "quantity": 2, "holder": "样品室"},
         "purchase": {"buyerAccount": "buyer-secret-7", "paymentAccount": "pay-7", "deliveryAddress": "秘密路7号", "contact": "某人",
          "orderNumber": "o-7"}}""".formatted(today);
    refused(INSPECTOR.act(check, "record-sampling", sampling), "spotcheck.not-a-sampler", "SAMR-110@2025:21");
    done(SAMPLER, check, "record-sampling", sampling);
    done(SAMPLER, check, "send-samples", "{\"laboratory\": \"省质检院\", \"sentOn\": \"" + today + "\"}");
    return SAMPLER.get(check).text("/samples/0/code");
  }

  /** An order to correct drafted within the lead. */
  private static String ordered(String lead) {
    var opened = INSPECTOR.post("/api/v1/rectification-orders", """
        {"party": {"name": "蓝峰数码店", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"},
         "breach": "DISPLAY", "facts": "抽样不合格", "demands": "停止销售", "termLength": 10, "termUnit": "DAY"}""".formatted(numberOf(lead)));
    assertEquals(201, opened.status(), opened.body());
    return SomeLeads.path(opened);
  }

  private static String numberOf(String href) {
    return INSPECTOR.get(href).text("/number");
  }

  private static void buyerIsSealed(String check) {
    var looks = check + "/purchase/looks";
    assertFalse(SAMPLER.get(check).body().contains("buyer-secret-7"));
    assertEquals(403, INSPECTOR.post(looks, "{\"reason\": \"看看\"}").status());
    assertEquals(403, LEADER.post(looks, "{\"reason\": \"看看\"}").status());
    OUTSIDERS.forEach(reader -> assertTrue(reader.post(looks, "{\"reason\": \"看看\"}").status() >= 403));
    assertEquals(422, SAMPLER.post(looks, "{}").status());
    assertEquals("buyer-secret-7", SAMPLER.post(looks, "{\"reason\": \"核对订单\"}").text("/buyerAccount"));
    var timeline = SAMPLER.get(check + "/timeline").body();
    assertTrue(timeline.contains("reveal") && timeline.contains("核对订单") && !timeline.contains("buyer-secret-7"), timeline);
  }

  private String reports(String code) {
    return """
        {"reports": [{"sampleCode": "%s", "laboratory": "省质检院", "reportNumber": "J-1", "issuedOn": "%s", "sealIntact": true,
          "items": [{"name": "过充电", "requirement": "不起火", "measured": "起火", "conclusion": "FAILED"}], "conclusion": "FAILED"}]}"""
        .formatted(code, today);
  }

  /** Tells all three; the last day to object. */
  private String told(String check) {
    for (var recipient : List.of("SELLER", "PRODUCER", "PLATFORM")) {
      done(SAMPLER, check, "record-notice", "{\"recipient\": \"" + recipient + "\", \"sentOn\": \"" + today + "\", \"manner\": \"POST\"}");
      done(SAMPLER, check, "record-receipt", "{\"recipient\": \"" + recipient + "\", \"receivedOn\": \"" + today + "\"}");
    }
    return SAMPLER.get(check).text("/timeLimits/0/dueAt").substring(0, 10);
  }

  private static void followUp(String check) {
    Stream.of("STOP_SALE", "RECTIFICATION").flatMap(kind -> ASpotCheck.begun(check, kind).stream()).forEach(ASpotCheck::issue);
  }

  private static void published(String check, List<String> leads, String plan) {
    assertTrue(trail(AUDITOR, check) > 0);
    assertEquals(0, trail(AUDITOR, plan));
    for (var reader : List.of(OUTSIDERS.get(0), OUTSIDERS.get(1), OUTSIDERS.get(2))) {
      assertEquals(200, reader.get(check).status());
      leads.forEach(lead -> assertEquals(200, reader.get(lead).status()));
      assertEquals(404, reader.get(plan).status());
      assertTrue(ASpotCheck.links(reader.get(check), "plan").isEmpty());
      var timeline = reader.get(check + "/timeline");
      assertTrue(timeline.status() == 200 && !timeline.body().contains(numberOf(plan)), timeline.body());
    }
    assertEquals(404, OUTSIDERS.get(3).get(check).status());
    for (var page : List.of("/public/spot-checks.xhtml?q=%E8%93%9D%E5%B3%B0", "/public/spot-checks.xhtml?lang=en")) {
      var shown = Caller.nobody().get(page);
      assertTrue(shown.status() == 200 && shown.body().contains("蓝峰数码店") && shown.body().contains("过充电"), shown.body());
    }
    assertTrue(Caller.platform("platform-a").get("/api/v1/spot-check-publications").body().contains("岚石电子厂"));
  }

  private static void hidden(String href) {
    var pages = Map.of("leads", "/lead/lead", "rectification-orders", "/rectification/order", "spot-checks", "/spotcheck/check",
        "spot-check-plans", "/spotplan/plan");
    Outsiders.seeNothing(href, pages.get(INSPECTOR.get(href).text("/kind")), "蓝峰数码店");
  }

  private static int trail(Caller auditor, String href) {
    return Outsiders.trail(auditor, numberOf(href));
  }

  private static Reply done(Caller who, String href, String action, String body) {
    var reply = who.act(href, action, body);
    assertEquals(200, reply.status(), action + ": " + reply.body());
    shown(who, reply);
    return reply;
  }

  /** Its page opens too, at every stage, with the form of every step that may be taken and no word left untranslated. */
  private static void shown(Caller who, Reply matter) {
    var page = (matter.text("/kind").equals("spot-checks") ? "/spotcheck/check" : "/spotplan/plan") + ".xhtml?number="
        + URLEncoder.encode(matter.text("/number"), StandardCharsets.UTF_8);
    var pages = new ArrayList<>(List.of(page));
    matter.json().path("actions").forEach(action -> {
      if (action.path("allowed").asBoolean()) {
        pages.add(page + "&act=" + action.path("name").asText());
      }
    });
    for (var address : pages) {
      var shown = who.get(address);
      assertEquals(200, shown.status(), address);
      assertFalse(shown.body().matches("(?s).*>[^<]*(spotcheck|spotplan|sampling)\\.[a-z].*"), address + shown.body());
    }
    assertEquals(404, OUTSIDERS.get(3).get(page).status());
  }

  private static void refused(Reply reply, String code, String basis) {
    assertEquals(422, reply.status(), reply.body());
    assertEquals("/problems/" + code + " " + basis, reply.text("/type") + " " + reply.text("/basis"));
  }

  private static void clock(String now) {
    assertEquals(204, INSPECTOR.post("/api/v1/demo/clock", "{\"now\": \"" + now + "\"}").status());
  }
}
