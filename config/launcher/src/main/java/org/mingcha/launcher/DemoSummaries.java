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
  private enum Way { DRAFTED, WITHDRAWN, EXEMPTED, TOLD, EXCEEDED, DECIDED, COLLECTED, CONTESTED, HANDED_IN, ANNULLED, DUNNED, CLOSED, ARCHIVED }

  /** None that a case is about: it would be fined twice for one act. Only the fourth, whose fine is small, is no firm. */
  private static final List<Integer> SHOPS = List.of(7, 19, 22, 20, 24, 25, 30, 31, 13, 36, 37, 14, 39);

  /** Working days after which a penalty on the spot can surely not be taken to reconsideration any more: sixty days. */
  private static final int REMEDIES_OVER = 46;

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
    penalty(8, 300, Way.EXEMPTED);
    penalty(9, 5000, Way.EXCEEDED); // above the limit
    penalty(10, 900, Way.CONTESTED);
    penalty(11, 600, Way.CLOSED);
    penalty(12, 1200, Way.ANNULLED);
    penalty(13, 700, Way.ARCHIVED);
    penalty(57, 1500, Way.DUNNED);
  }

  private void penalty(int workday, int fine, Way way) {
    LocalDate day = month.workday(workday);
    DemoShops.Shop shop = DemoShops.ALL.get(SHOPS.get((workday - 1) % SHOPS.size()));
    month.on(day, 15, () -> found(shop, day, fine, way));
  }

  private void found(DemoShops.Shop shop, LocalDate day, int fine, Way way) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("party", Map.of("name", shop.operator(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()));
    body.put("officers", OFFICE.handlers());
    body.put("from", day.toString());
    body.put("conducts", List.of("LICENCE_NOT_SHOWN"));
    body.put("facts", "店铺首页显著位置未公示营业执照信息，当场改正。");
    body.put("evidence", "现场笔录、页面截图。");
    body.put("place", shop.name());
    body.put("rule", "R-EC76");
    body.put("fine", fine);
    body.put("harm", way == Way.EXEMPTED ? "NONE" : "SLIGHT");
    body.put("slight", way == Way.EXEMPTED);
    body.put("correctedInTime", true);
    JsonNode penalty = month.client().post(OFFICE.inspector(0), PENALTIES, body);
    String href = Client.href("summary-penalties", penalty.path("number").asText());
    if (way == Way.WITHDRAWN) act(href, "withdraw", Map.of("reason", "当事人首次违法，已批评教育。"));
    if (way == Way.EXCEEDED) act(href, "exceed", Map.of("reason", "拟处罚款超过当场处罚的限额。"));
    if (way == Way.EXEMPTED) act(href, "exempt", Map.of("ground", "SLIGHT_AND_CORRECTED", "education", "当场讲解电子商务法第十五条，当事人表示今后公示。"));
    if (way == Way.DRAFTED || way == Way.WITHDRAWN || way == Way.EXEMPTED || way == Way.EXCEEDED) return;
    act(href, "tell", Map.of("statement", "经营时间不长，不了解规定。", "answer", "已在幅度内从轻。"));
    if (way == Way.TOLD) return;
    act(href, "decide", Map.of("signature", "SIGNED", "receivedBy", "店主本人"));
    if (way == Way.COLLECTED) act(href, "collect", Map.of("ground", "SMALL_FINE", "receipt", "浙财票-0041"));
    if (way.compareTo(Way.CONTESTED) >= 0) month.on(DemoMonth.later(day, 2), 16, () -> filed(href, DemoMonth.later(day, 2), fine, way));
  }

  private void filed(String href, LocalDate day, int fine, Way way) {
    act(href, "return-papers", Map.of("papers", "当场行政处罚决定书、现场笔录、截图"));
    if (way == Way.CONTESTED) act(href, "record-remedy", Map.of("remedy", "RECONSIDERATION", "authority", "杭州市余杭区人民政府",
        "filedOn", day.toString(), "documentNo", "余政复受〔2026〕7号"));
    if (way == Way.ANNULLED) month.client().act(OFFICE.leader(), href, "annul", Map.of("annuller", "OURSELVES", "documentNo", "余市监撤〔2026〕1号",
        "reason", "当事人当日已经公示，事实认定有误。", "annulledOn", day.toString()));
    if (way == Way.DUNNED) month.on(DemoMonth.later(day, REMEDIES_OVER), 10, () -> dunned(href, DemoMonth.later(day, REMEDIES_OVER)));
    if (way.compareTo(Way.CLOSED) < 0) return;
    act(href, "record-payment", Map.of("item", "FINE", "amount", fine, "paidOn", day.toString(), "receiptNo", "银-20261"));
    month.client().act(OFFICE.unitHead(), href, "close", Map.of("opinion", "罚款缴清，材料齐全。"));
    if (way == Way.ARCHIVED) act(href, "archive", Map.of("volumeNo", "2026-简-0001", "retention", "YEARS_10"));
  }

  private void dunned(String href, LocalDate day) {
    act(href, "dun", Map.of("documentNo", "余市监催告〔" + day.getYear() + "〕901号", "method", "DIRECT", "servedOn", day.toString(), "receivedBy", "店主本人", "proof", "送达回证"));
  }

  private void act(String href, String action, Map<String, Object> body) {
    month.client().act(OFFICE.inspector(0), href, action, body);
  }
}
