package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A plan of spot checks under way and a check in each stage: of the first eight, the later a check,
 * the less far; the last was withdrawn. Two more plans are in the signatures' hands, one was given up. Three failed ones show what follows: dealt with; published, with a draft at the leader's and Cixi still to be told;
 * and confirmed only, everything in draft and secret.
 */
final class DemoSpotChecks implements DemoKind {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final List<String> SHOPS = List.of("云栈数码店", "青禾充电铺", "北岭电器行", "拾光配件店", "远舟电子", "微澜数码", "山海电池店", "初见电器", "蓝桥通讯店", "一棵树数码", "望舒数码店");
  private static final int BATCHES = 11;
  private static final int WITHDRAWN = 10;
  private static final List<Integer> DEALT_WITH = List.of(0);
  private static final List<Integer> PRODUCER_IN_CIXI = List.of(8, 9);

  private DemoMonth month;
  private String plan;
  private final String[] checks = new String[BATCHES];
  private final String[] codes = new String[BATCHES];

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    month.on(month.workday(30), 9, () -> plan = approved("2026年移动电源网络抽查", 12));
    month.on(month.workday(29), 9, this::open);
    month.on(month.workday(28), 9, () -> each(List.of(0, 1, 2, 3, 4, 5, 6, 8, 9), no -> sample(no, month.workday(28))));
    month.on(month.workday(28), 14, () -> act(OFFICE.unitHead(), WITHDRAWN, "withdraw", Map.of("reason", "该店已关闭，无法买样。")));
    month.on(month.workday(27), 9, () -> each(List.of(0, 1, 2, 3, 4, 5, 8, 9),
        no -> act(no, "send-samples", Map.of("laboratory", "省产品质量检验研究院", "sentOn", day(27)))));
    month.on(month.workday(23), 9, () -> each(List.of(0, 1, 2, 3, 4, 8, 9), this::report));
    month.on(month.workday(22), 9, () -> each(List.of(0, 1, 2, 3, 8, 9), this::tell));
    month.on(month.workday(18), 9, this::object);
    month.on(month.workday(8), 9, () -> each(List.of(0, 1, 8, 9), no -> act(no, "confirm-result", Map.of("opinion", "结果确定。"))));
    month.on(month.workday(8), 14, this::followUp);
    month.on(month.workday(7), 9, () -> each(List.of(0, 1, 8), no -> act(OFFICE.leader(), no, "publish", Map.of("opinion", "同意公布。"))));
    month.on(month.workday(6), 9, () -> each(DEALT_WITH, this::settle));
    month.on(month.workday(4), 9, () -> month.client().act(OFFICE.inspector(0), approved("2026年灯具抽查", 4), "close-plan",
        Map.of("reason", "上级已抽查同类产品，不重复抽查。")));
    month.on(month.workday(3), 9, () -> propose(draft("2027年儿童用品抽查", 6)));
    month.on(month.workday(2), 9, () -> draft("2027年电动自行车配件抽查", 10));
  }

  private interface Step {
    void take(int no);
  }

  private static void each(List<Integer> numbers, Step step) {
    numbers.forEach(step::take);
  }

  private String draft(String title, int batches) {
    Map<String, Object> line = Map.of("productGroup", "移动电源", "standards", List.of("GB 31241-2022"), "platforms", List.of("平台甲", "平台乙"),
        "batches", batches, "testQuantity", 4, "spareQuantity", 2);
    JsonNode opened = month.client().post(OFFICE.inspector(0), "/api/v1/spot-check-plans", Map.of("title", title,
        "year", month.workday(3).getYear(), "purpose", "平台报告和监测显示风险较高。", "lines", List.of(line)));
    return Client.href("spot-check-plans", opened.path("number").asText());
  }

  private void propose(String drafted) {
    month.client().act(OFFICE.inspector(0), drafted, "propose-plan", Map.of("reason", "请审批。"));
  }

  private String approved(String title, int batches) {
    String drafted = draft(title, batches);
    propose(drafted);
    month.client().act(OFFICE.unitHead(), drafted, "endorse-plan", Map.of("opinion", "同意。"));
    month.client().act(OFFICE.leader(), drafted, "approve-plan", Map.of("opinion", "同意。"));
    return drafted;
  }

  private void open() {
    String number = month.client().get(OFFICE.inspector(0), plan).path("number").asText();
    each(IntStream.range(0, BATCHES).boxed().toList(), no -> checks[no] = Client.href("spot-checks", month.client().post(OFFICE.inspector(0), "/api/v1/spot-checks",
        Map.of("plan", number, "line", 1, "mode", "ONLINE", "platform", no % 2 == 0 ? "平台甲" : "平台乙",
            "samplers", OFFICE.handlers())).path("number").asText()));
  }

  private void sample(int no, LocalDate day) {
    Map<String, Object> sampling = new LinkedHashMap<>();
    sampling.put("sampledOn", day.toString());
    sampling.put("place", "本局样品室");
    sampling.put("recording", "录像 2026-" + (100 + no));
    sampling.put("seller", Map.of("name", SHOPS.get(no), "url", "https://shop.example/" + no));
    sampling.put("producer", PRODUCER_IN_CIXI.contains(no)
        ? Map.of("name", "慈溪海石电子厂", "address", "慈溪市观海卫镇", "domicileDivision", "330282")
        : Map.of("name", "岚石电子有限公司", "address", "杭州市余杭区", "domicileDivision", "330110"));
    sampling.put("product", Map.of("name", "移动电源", "model", "PB-" + (10 + no) + "K", "batch", "202609" + (10 + no)));
    sampling.put("testSample", Map.of("sealNumber", "封-" + (2 * no + 1), "quantity", 4));
    sampling.put("spareSample", Map.of("sealNumber", "封-" + (2 * no + 2), "quantity", 2, "holder", "样品室", "place", "2号柜"));
    sampling.put("purchase", Map.of("buyerAccount", "demo-buyer-" + no, "paymentAccount", "demo-pay-" + no, "deliveryAddress", "示例路" + no + "号",
        "contact", "示例收件人", "orderNumber", "D-" + (7000 + no)));
    codes[no] = act(no, "record-sampling", sampling).path("samples").path(0).path("code").asText();
  }

  private void report(int no) {
    String conclusion = no == 1 ? "QUALIFIED" : "FAILED";
    month.client().post(OFFICE.inspector(1), "/api/v1/spot-check-reports", Map.of("reports", List.of(Map.of("sampleCode", codes[no],
        "laboratory", "省产品质量检验研究院", "reportNumber", "J2026-" + (300 + no), "issuedOn", day(24), "sealIntact", true,
        "items", List.of(Map.of("name", "过充电保护", "requirement", "不起火、不爆炸", "measured", no == 1 ? "符合" : "起火", "conclusion", conclusion)),
        "conclusion", conclusion))));
  }

  private void tell(int no) {
    act(no, "conclude", Map.of("opinion", "按检验报告作出结论。"));
    for (String recipient : List.of("SELLER", "PRODUCER", "PLATFORM")) {
      act(no, "record-notice", Map.of("recipient", recipient, "sentOn", day(22), "manner", "ELECTRONIC", "documentNo", "抽告" + no));
      act(no, "record-receipt", Map.of("recipient", recipient, "receivedOn", day(22)));
    }
  }

  private void object() {
    act(3, "record-objection", Map.of("objector", "PRODUCER", "madeOn", day(18), "ground", "SAMPLE_IDENTITY", "reason", "样品不是我公司生产。"));
  }

  /** The first is signed in all its orders, of the second the stop-sale only, and its order lies with the leader. */
  private void followUp() {
    for (String kind : List.of("STOP_SALE", "RECTIFICATION")) begun(0, kind).forEach(this::issue);
    begun(8, "STOP_SALE").forEach(this::issue);
    begun(8, "RECTIFICATION").forEach(this::proposeOrder);
    for (JsonNode link : month.client().get(OFFICE.inspector(1), checks[0]).path("links")) {
      if (link.path("rel").asText().equals("lead")) {
        month.client().act(OFFICE.inspector(1), link.path("href").asText(), "start-verification", Map.of());
      }
    }
  }

  private void settle(int no) {
    begun(no, "STOP_SALE").forEach(order -> month.client().actAnew(OFFICE.inspector(1), order, "record-service",
        Map.of("method", "DIRECT", "servedOn", day(6), "receivedBy", "店主本人", "proof", "送达回证")));
    act(no, "close", Map.of("reason", "两条处理链均已办理。"));
  }

  private List<String> begun(int no, String kind) {
    List<String> found = new ArrayList<>();
    for (JsonNode one : month.client().get(OFFICE.inspector(1), checks[no]).path("begun")) {
      if (one.path("kind").asText().equals(kind)) found.add(one.path("href").asText());
    }
    return found;
  }

  private void issue(String order) {
    proposeOrder(order);
    month.client().actAnew(OFFICE.leader(), order, "issue-rectification-order", Map.of("opinion", "同意。"));
  }

  private void proposeOrder(String order) {
    month.client().actAnew(OFFICE.inspector(1), order, "propose", Map.of("reason", "抽查不合格，请签发。"));
  }

  private String day(int workdaysAgo) {
    return month.workday(workdaysAgo).toString();
  }

  private JsonNode act(int no, String action, Object body) {
    return act(OFFICE.inspector(1), no, action, body);
  }

  private JsonNode act(String who, int no, String action, Object body) {
    return month.client().actAnew(who, checks[no], action, body);
  }
}
