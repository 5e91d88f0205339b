package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Orders to correct (责令改正): one or two in every stage, some obeyed, one not, one whose term is over and nobody has looked. */
final class DemoOrders implements DemoKind {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final String ORDERS = "/api/v1/rectification-orders";

  /** How far an order has come. */
  private enum Way { DRAFTED, WITHDRAWN, PROPOSED, ISSUED, SERVED, RECHECKED, CORRECTED, LAPSED }

  private DemoMonth month;

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    order(1, 10, Way.DRAFTED);
    order(2, 10, Way.PROPOSED);
    order(2, 15, Way.ISSUED);
    order(3, 10, Way.SERVED);
    order(4, 15, Way.SERVED);
    order(9, 5, Way.SERVED); // its last day is over
    order(5, 10, Way.WITHDRAWN);
    order(8, 10, Way.RECHECKED);
    order(12, 10, Way.CORRECTED);
    order(15, 5, Way.LAPSED);
  }

  private void order(int workday, int days, Way way) {
    LocalDate day = month.workday(workday);
    DemoShops.Shop shop = DemoShops.ALL.get(workday % DemoShops.ALL.size());
    month.on(day, 11, () -> draft(shop, day, days, way));
  }

  private void draft(DemoShops.Shop shop, LocalDate day, int days, Way way) {
    DemoBreach breach = DemoBreach.on(day);
    JsonNode order = month.client().post(OFFICE.inspector(0), ORDERS, Map.of(
        "party", Map.of("name", shop.operator(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()), "breach", breach.ordered(),
        "facts", "销售页面" + breach.what() + "。", "demands", breach.demand(),
        "termLength", days, "termUnit", "DAY"));
    String href = Client.href("rectification-orders", order.path("number").asText());
    if (way == Way.WITHDRAWN) act(OFFICE.inspector(0), href, "withdraw", Map.of("reason", "页面已当场改正。"));
    if (way == Way.DRAFTED || way == Way.WITHDRAWN) return;
    act(OFFICE.inspector(0), href, "propose", Map.of("reason", "拟责令限期改正。"));
    if (way == Way.PROPOSED) return;
    act(OFFICE.leader(), href, "issue-rectification-order", Map.of("opinion", "同意。"));
    if (way == Way.ISSUED) {
      new DemoPapers(month.client(), OFFICE).batch(href, "RECTIFICATION_ORDER", List.of(shop.operator(), "云购平台（协助送达）", "辖区市场监督管理所"));
      return;
    }
    act(OFFICE.inspector(0), href, "record-service",
        Map.of("method", "DIRECT", "servedOn", day.toString(), "receivedBy", "店主本人", "proof", "送达回证"));
    if (way == Way.RECHECKED) month.on(DemoMonth.later(day, 4), 14, () -> recheck(href, DemoMonth.later(day, 4), "CORRECTED"));
    if (way == Way.CORRECTED) month.on(DemoMonth.later(day, 4), 14, () -> recheck(href, DemoMonth.later(day, 4), "CORRECTED", "close"));
    if (way == Way.LAPSED) month.on(DemoMonth.later(day, 8), 14, () -> recheck(href, DemoMonth.later(day, 8), "NOT_CORRECTED", "find-lapsed"));
  }

  private void recheck(String href, LocalDate day, String result, String then) {
    recheck(href, day, result);
    act(OFFICE.unitHead(), href, then, Map.of("opinion", "同意。"));
  }

  private void recheck(String href, LocalDate day, String result) {
    act(OFFICE.inspector(1), href, "recheck", Map.of("checkedOn", day.toString(), "result", result,
        "findings", "登录销售页面复查。", "officers", OFFICE.handlers()));
  }

  private void act(String who, String href, String action, Map<String, Object> body) {
    month.client().act(who, href, action, body);
  }
}
