package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Notices and transfers between the bureaus (移送通报), one of either for each way that they go; the older, the further. Each grows out
 * of a lead of its own, which goes on at the sender unless it was transferred.
 */
final class DemoReferrals implements DemoKind {

  /** How it goes with a letter: each way takes all the steps of the usual course before its own. */
  private enum Way { DRAFTED, PROPOSED, APPROVED, SENT, WITHDRAWN, SIGNED_FOR, RETURNED, ACCEPTED, REPLIED, CLOSED }

  private record Case(Way way, int workdaysAgo, String type, DemoOffice from, DemoOffice to, Firm firm, DemoShops.Shop shop) {}

  private record Firm(String name, String address, String division) {}

  private static final DemoOffice YUHANG = new DemoOffice("yuhang");
  private static final DemoOffice CIXI = new DemoOffice("cixi");
  private static final DemoOffice NANSHAN = new DemoOffice("nanshan");
  private static final DemoOffice ZHONGSHAN = new DemoOffice("zhongshan");
  private static final String NOTICE = "QUALITY_NOTICE";
  private static final String TRANSFER = "LEAD_TRANSFER";

  private static final List<Case> CASES = List.of(
      new Case(Way.CLOSED, 18, NOTICE, YUHANG, CIXI, new Firm("慈溪市栖澜电器厂", "慈溪市示例路8号", "330282"), DemoShops.ALL.get(0)),
      new Case(Way.RETURNED, 13, NOTICE, YUHANG, CIXI, new Firm("慈溪市松汀家纺厂", "慈溪市示例路21号", "330282"), DemoShops.ALL.get(1)),
      new Case(Way.SENT, 12, NOTICE, YUHANG, ZHONGSHAN, new Firm("中山市枕溪燃气具厂", "中山市示例大道3号", "442000"), DemoShops.ALL.get(4)),
      new Case(Way.ACCEPTED, 9, NOTICE, NANSHAN, ZHONGSHAN, new Firm("中山市岚汀电子厂", "中山市示例大道16号", "442000"), DemoShops.ALL.get(2)),
      new Case(Way.ACCEPTED, 7, TRANSFER, YUHANG, NANSHAN, new Firm(DemoShops.ALL.get(8).operator(), "深圳市南山区示例街5号", "440305"), DemoShops.ALL.get(8)),
      new Case(Way.SENT, 4, NOTICE, NANSHAN, YUHANG, new Firm("杭州汐松家居用品厂", "杭州市余杭区示例路2号", "330110"), DemoShops.ALL.get(3)),
      new Case(Way.PROPOSED, 2, NOTICE, YUHANG, CIXI, new Firm("慈溪市鹿禾插座厂", "慈溪市示例路30号", "330282"), DemoShops.ALL.get(5)),
      new Case(Way.REPLIED, 14, NOTICE, YUHANG, CIXI, new Firm("慈溪市榕岸电器厂", "慈溪市示例路41号", "330282"), DemoShops.ALL.get(7)),
      new Case(Way.WITHDRAWN, 8, NOTICE, YUHANG, ZHONGSHAN, new Firm("中山市云砚灶具厂", "中山市示例大道22号", "442000"), DemoShops.ALL.get(11)),
      new Case(Way.SIGNED_FOR, 5, NOTICE, YUHANG, CIXI, new Firm("慈溪市沐汀电器厂", "慈溪市示例路52号", "330282"), DemoShops.ALL.get(12)),
      new Case(Way.APPROVED, 3, NOTICE, YUHANG, CIXI, new Firm("慈溪市芦枕电器厂", "慈溪市示例路63号", "330282"), DemoShops.ALL.get(13)),
      new Case(Way.DRAFTED, 1, NOTICE, YUHANG, CIXI, new Firm("慈溪市星垣电器厂", "慈溪市示例路74号", "330282"), DemoShops.ALL.get(14)),
      transfer(Way.CLOSED, 17, 2), transfer(Way.REPLIED, 13, 25), transfer(Way.RETURNED, 10, 14), transfer(Way.WITHDRAWN, 9, 31),
      transfer(Way.SIGNED_FOR, 6, 37), transfer(Way.SENT, 4, 25), transfer(Way.APPROVED, 3, 31), transfer(Way.PROPOSED, 2, 2),
      transfer(Way.DRAFTED, 1, 14));

  private Random lots;

  /** The shop's lead goes to the bureau of its place in Shenzhen. */
  private static Case transfer(Way way, int workdaysAgo, int shop) {
    DemoShops.Shop seller = DemoShops.ALL.get(shop);
    return new Case(way, workdaysAgo, TRANSFER, YUHANG, NANSHAN, new Firm(seller.operator(), "深圳市南山区示例街" + shop + "号", "440305"), seller);
  }

  @Override
  public void plan(DemoMonth month) {
    lots = month.lots("referrals");
    for (Case one : CASES) month.on(month.workday(one.workdaysAgo()), 9, () -> draft(month, one));
  }

  private void draft(DemoMonth month, Case one) {
    LocalDate day = month.workday(one.workdaysAgo());
    String lead = lead(month, one, day);
    if (one.type().equals(NOTICE)) new DemoLead(month, one.from(), 0, lead).plan(DemoLead.Way.FILED, day);
    JsonNode drafted = month.client().post(one.from().inspector(0), "/api/v1/referrals", letter(one, lead));
    go(new Steps(month, Client.href("referrals", drafted.path("number").asText()), day), one);
  }

  private static String lead(DemoMonth month, Case one, LocalDate day) {
    return month.client().post(one.from().inspector(0), "/api/v1/leads", Map.of(
        "source", "INSPECTION", "reference", "检查记录" + (500 + one.workdaysAgo()) + "号",
        "title", one.shop().name() + "销售的" + one.shop().product().name() + "检验不合格",
        "description", "对网店备货抽样检验，结果不合格，" + (one.type().equals(NOTICE) ? "标称生产者为" : "销售者为") + one.firm().name() + "。", "receivedOn", day.toString(),
        "parties", List.of(Map.of("name", one.shop().operator(), "capacity", "IN_PLATFORM_OPERATOR")))).path("number").asText();
  }

  private Map<String, Object> letter(Case one, String lead) {
    DemoShops.Product product = one.shop().product();
    boolean notice = one.type().equals(NOTICE);
    return Map.of("type", one.type(), "subject", Map.of("kind", "leads", "number", lead), "receiver", one.firm().division(),
        "facts", product.name() + "（" + product.model() + "）经检验不符合" + product.standard() + "，" + (notice ? "标称生产者为" : "销售者为") + one.firm().name() + "。",
        "ownActions", notice ? "已责令网店停止销售，并通知平台下架，对销售者另行处理。" : "已固定销售页面，未采取强制措施。",
        "requestedActions", notice ? "请核查生产环节，并告知同批次产品的数量和去向。" : "请依法核查处理。",
        "products", List.of(Map.of("name", product.name(), "model", product.model(), "batch", "20260901", "standard", product.standard())),
        "party", Map.of("name", one.firm().name(), "capacity", notice ? "PRODUCER" : "IN_PLATFORM_OPERATOR", "address", one.firm().address(),
            "domicileDivision", one.firm().division()),
        "evidence", List.of(piece("检验报告.pdf"), piece("销售页面.png")));
  }

  private Map<String, String> piece(String name) {
    return Map.of("name", name, "sm3", String.format("%064x", new BigInteger(256, lots)));
  }

  private static void go(Steps steps, Case one) {
    if (one.way() == Way.DRAFTED) return;
    steps.on(0, 10, one.from().inspector(0), "propose", Map.of("reason", "对方是住所地市场监督管理部门，拟发出。"));
    if (one.way() == Way.PROPOSED) return;
    steps.on(0, 14, one.from().unitHead(), "endorse", Map.of("opinion", "同意。"));
    steps.on(1, 10, one.from().leader(), "approve", Map.of("opinion", "同意发出。"));
    if (one.way() == Way.APPROVED) return;
    steps.on(1, 15, one.from().liaison(), "send", Map.of());
    if (one.way() == Way.WITHDRAWN) steps.on(2, 9, one.from().liaison(), "withdraw", Map.of("reason", "附件有误，更正后另行发出。"));
    else if (one.way() != Way.SENT) receive(steps, one);
  }

  private static void receive(Steps steps, Case one) {
    String liaison = one.to().liaison();
    steps.on(3, 9, liaison, "sign-for", Map.of());
    if (one.way() == Way.SIGNED_FOR) return;
    if (one.way() == Way.RETURNED) {
      steps.on(3, 15, liaison, "return", Map.of("ground", "MATERIAL_UNUSABLE", "reason", "检验报告缺页，看不出抽样批次，请补齐后再发。"));
      return;
    }
    steps.month().on(DemoMonth.later(steps.drafted(), 4), 10, () -> accept(steps, one));
    if (one.way() == Way.ACCEPTED) return;
    steps.on(6, 10, liaison, "report-progress", Map.of("reply", "已到厂核查，封存同批次产品六十件。"));
    steps.on(9, 15, liaison, "reply", Map.of("reply", "已立案调查；同批次产品共二百件，售出的已通知召回。"));
    if (one.way() == Way.CLOSED) steps.on(10, 10, one.from().inspector(0), "close", Map.of());
  }

  private static void accept(Steps steps, Case one) {
    JsonNode accepted = steps.take(one.to().liaison(), "accept", Map.of());
    if (one.way() == Way.ACCEPTED) return;
    for (JsonNode link : accepted.path("links")) {
      if (!link.path("kind").asText().equals("leads")) continue;
      new DemoLead(steps.month(), one.to(), 0, link.path("number").asText()).plan(DemoLead.Way.FILED, DemoMonth.later(steps.drafted(), 4));
    }
  }

  /** The steps of one letter, so many weekdays after it was drafted. */
  private record Steps(DemoMonth month, String href, LocalDate drafted) {

    void on(int workdays, int hour, String who, String action, Map<String, ?> body) {
      month.on(DemoMonth.later(drafted, workdays), hour, () -> take(who, action, body));
    }

    JsonNode take(String who, String action, Map<String, ?> body) {
      return month.client().actAnew(who, href, action, body);
    }
  }
}
