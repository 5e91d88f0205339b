package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Spot checks of Yuhang's, taken along step by step by its officers: one sampler, who did not make the plan. */
final class ASpotCheck {

  static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");
  static final Caller SAMPLER = Caller.officer("yuhang.inspector2");
  static final Caller HEAD = Caller.officer("yuhang.unithead");
  static final Caller LEADER = Caller.officer("yuhang.leader");
  static final Caller LIAISON = Caller.officer("yuhang.liaison");
  static final String PLANS = "/api/v1/spot-check-plans";
  static final String CHECKS = "/api/v1/spot-checks";

  private ASpotCheck() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  static void realTime() {
    INSPECTOR.call("DELETE", "/api/v1/demo/clock");
  }

  static void clock(LocalDate day) {
    assertEquals(204, INSPECTOR.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
  }

  static String draftedPlan(int batches) {
    return SomeLeads.path(created(INSPECTOR.post(PLANS, """
        {"title": "移动电源网络抽查", "year": %d, "purpose": "监测显示风险较高", "lines": [{"productGroup": "移动电源",
         "standards": ["GB 31241-2022"], "platforms": ["平台甲"], "batches": %d, "testQuantity": 4, "spareQuantity": 2}]}"""
        .formatted(today().getYear(), batches))));
  }

  static String approvedPlan(int batches) {
    var plan = draftedPlan(batches);
    done(INSPECTOR, plan, "propose-plan", "{\"reason\": \"请审批\"}");
    done(HEAD, plan, "endorse-plan", "{\"opinion\": \"同意\"}");
    done(LEADER, plan, "approve-plan", "{\"opinion\": \"同意\"}");
    return plan;
  }

  static String taskOf(String plan, String mode, String samplers) {
    return "{\"plan\": \"" + plan + "\", \"line\": 1, \"mode\": \"" + mode + "\", \"platform\": \"平台甲\", \"samplers\": [" + samplers + "]}";
  }

  static String task(String plan) {
    return SomeLeads.path(created(INSPECTOR.post(CHECKS, taskOf(numberOf(plan), "ONLINE", "\"yuhang.inspector2\""))));
  }

  /** What was bought from that shop; {@code domicile} is the division code of the producer's place, or null. */
  static String sampling(String shop, String domicile) {
    return """
        {"sampledOn": "%s", "place": "样品室", "recording": "录像1", "seller": {"name": "%s", "url": "https://shop.example/9"},
         "producer": {"name": "岚石电子厂", "domicileDivision": %s}, "product": {"name": "移动电源", "model": "PB-20K", "batch": "20261001"},
         "testSample": {"sealNumber": "封1", "quantity": 4}, "spareSample": {"sealNumber": "封2", "quantity": 2, "holder": "样品室"},
         "purchase": {"buyerAccount": "buyer-secret-7", "paymentAccount": "pay-7", "deliveryAddress": "秘密路7号", "contact": "某人",
          "orderNumber": "o-7"}}""".formatted(today(), shop, domicile == null ? "null" : "\"" + domicile + "\"");
  }

  /** Sampled and sent; the code of the test sample. */
  static String sampled(String check, String shop, String domicile) {
    done(SAMPLER, check, "record-sampling", sampling(shop, domicile));
    done(SAMPLER, check, "send-samples", "{\"laboratory\": \"省质检院\", \"sentOn\": \"" + today() + "\"}");
    return SAMPLER.get(check).text("/samples/0/code");
  }

  static String reports(String code, String item, String conclusion) {
    return """
        {"reports": [{"sampleCode": "%s", "laboratory": "省质检院", "reportNumber": "J-1", "issuedOn": "%s", "sealIntact": true,
          "items": [{"name": "过充电", "requirement": "不起火", "measured": "起火", "conclusion": "%s"}], "conclusion": "%s"}]}"""
        .formatted(code, today(), item, conclusion);
  }

  /** Tells all three, who receive it today; the last day to object. */
  static LocalDate told(String check) {
    for (var recipient : List.of("SELLER", "PRODUCER", "PLATFORM")) {
      done(SAMPLER, check, "record-notice", "{\"recipient\": \"" + recipient + "\", \"sentOn\": \"" + today() + "\", \"manner\": \"POST\"}");
      done(SAMPLER, check, "record-receipt", "{\"recipient\": \"" + recipient + "\", \"receivedOn\": \"" + today() + "\"}");
    }
    return LocalDate.parse(SAMPLER.get(check).text("/timeLimits/0/dueAt").substring(0, 10));
  }

  /** A check that failed and was told of, before anybody objects. */
  static String toldOfFailure(String shop, String domicile) {
    var check = task(approvedPlan(1));
    created(SAMPLER.post("/api/v1/spot-check-reports", reports(sampled(check, shop, domicile), "FAILED", "FAILED")));
    done(SAMPLER, check, "conclude", "{\"opinion\": \"过充电不合格\"}");
    return check;
  }

  /** A check whose failed result stands, on the day after the last day to object. */
  static String failed(String shop, String domicile) {
    var check = toldOfFailure(shop, domicile);
    clock(told(check).plusDays(1));
    done(SAMPLER, check, "confirm-result", "{\"opinion\": \"确定\"}");
    return check;
  }

  /** Addresses of what the failure began, of that kind. */
  static List<String> begun(String check, String kind) {
    var found = new ArrayList<String>();
    SAMPLER.get(check).json().path("begun").forEach(one -> {
      if (one.path("kind").asText().equals(kind)) {
        found.add(one.path("href").asText());
      }
    });
    return found;
  }

  static void issue(String order) {
    done(SAMPLER, order, "propose", "{\"reason\": \"请签发\"}");
    done(LEADER, order, "issue", "{\"opinion\": \"同意\"}");
  }

  static List<String> links(Reply reply, String rel) {
    var found = new ArrayList<String>();
    reply.json().path("links").forEach(link -> {
      if (link.path("rel").asText().equals(rel)) {
        found.add(link.path("href").asText());
      }
    });
    return found;
  }

  static String numberOf(String href) {
    return INSPECTOR.get(href).text("/number");
  }

  static Reply created(Reply reply) {
    assertEquals(201, reply.status(), reply.body());
    return reply;
  }

  static Reply done(Caller who, String href, String action, String body) {
    var reply = who.act(href, action, body);
    assertEquals(200, reply.status(), action + ": " + reply.body());
    return reply;
  }

  static void refused(Reply reply, String code, String basis) {
    assertEquals(422, reply.status(), reply.body());
    assertEquals("/problems/" + code + " " + basis, reply.text("/type") + " " + reply.text("/basis"));
  }
}
