package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Penalties on the spot (当场处罚): one in every stage, one fine taken at the place and on its way to the bank. */
final class DemoSummaries implements DemoKind {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final String PENALTIES = "/api/v1/summary-penalties";

  /** How far a penalty has come. */
  private enum Way { DRAFTED, WITHDRAWN, TOLD, EXCEEDED, DECIDED, COLLECTED, HANDED_IN, CLOSED }

  private DemoMonth month;

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    penalty(1, 1000, Way.DRAFTED);
    penalty(2, 500, Way.TOLD);
    penalty(3, 800, Way.DECIDED);
    penalty(4, 100, Way.COLLECTED);
    penalty(6, 3000, Way.HANDED_IN);
    penalty(7, 2000, Way.WITHDRAWN);
    penalty(9, 5000, Way.EXCEEDED); // above the limit
    penalty(11, 600, Way.CLOSED);
  }

  private void penalty(int workday, int fine, Way way) {
    LocalDate day = month.workday(workday);
    DemoShops.Shop shop = DemoShops.ALL.get((workday + 17) % DemoShops.ALL.size());
    month.on(day, 15, () -> found(shop, day, fine, way));
  }

  private void found(DemoShops.Shop shop, LocalDate day, int fine, Way way) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("party", Map.of("name", shop.operator(), "capacity", "IN_PLATFORM_OPERATOR", "kind", "ENTERPRISE"));
    body.put("officers", OFFICE.handlers());
    body.put("from", day.toString());
    body.put("conducts", List.of("LICENCE_NOT_SHOWN"));
    body.put("facts", "店铺首页显著位置未公示营业执照信息，当场改正。");
    body.put("evidence", "现场笔录、页面截图。");
    body.put("place", shop.name());
    body.put("rule", "R-EC76");
    body.put("fine", fine);
    JsonNode penalty = month.client().post(OFFICE.inspector(0), PENALTIES, body);
    String href = Client.href("summary-penalties", penalty.path("number").asText());
    if (way == Way.WITHDRAWN) act(href, "withdraw", Map.of("reason", "当事人首次违法，已批评教育。"));
    if (way == Way.EXCEEDED) act(href, "exceed", Map.of("reason", "拟处罚款超过当场处罚的限额。"));
    if (way == Way.DRAFTED || way == Way.WITHDRAWN || way == Way.EXCEEDED) return;
    act(href, "tell", Map.of("statement", "经营时间不长，不了解规定。", "answer", "已在幅度内从轻。"));
    if (way == Way.TOLD) return;
    act(href, "decide", Map.of("signature", "SIGNED", "receivedBy", "店主本人"));
    if (way == Way.COLLECTED) act(href, "collect", Map.of("ground", "SMALL_FINE", "receipt", "浙财票-0041"));
    if (way == Way.HANDED_IN || way == Way.CLOSED) month.on(DemoMonth.later(day, 2), 16, () -> filed(href, DemoMonth.later(day, 2), way));
  }

  private void filed(String href, LocalDate day, Way way) {
    act(href, "return-papers", Map.of("papers", "当场行政处罚决定书、现场笔录、截图"));
    if (way == Way.HANDED_IN) return;
    act(href, "record-payment", Map.of("paidOn", day.toString(), "voucher", "银-20261"));
    month.client().act(OFFICE.unitHead(), href, "close", Map.of("opinion", "材料齐全，归档。"));
  }

  private void act(String href, String action, Map<String, Object> body) {
    month.client().act(OFFICE.inspector(0), href, action, body);
  }
}
