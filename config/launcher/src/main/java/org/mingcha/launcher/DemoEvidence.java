package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads that were investigated on the spot: inspected by checklist, sampled, things preserved or seized, each as far as it has come. */
final class DemoEvidence implements DemoKind {

  /** What became of the things. */
  private enum Way { DRAFTED, PROPOSED, HELD, DECIDING, HANDLED, LAPSED, URGENT, SEIZED, EXTENDED }

  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final Map<String, Object> OPINION = Map.of("opinion", "同意。");

  private DemoMonth month;

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    investigate(1, Way.URGENT);
    investigate(1, Way.DRAFTED);
    investigate(2, Way.PROPOSED);
    investigate(3, Way.HELD);
    investigate(4, Way.DECIDING);
    investigate(6, Way.SEIZED);
    investigate(8, Way.HANDLED);
    investigate(10, Way.LAPSED); // nobody decides in seven working days
    investigate(19, Way.EXTENDED);
  }

  private void investigate(int workday, Way way) {
    LocalDate day = month.workday(workday);
    DemoShops.Shop shop = DemoShops.ALL.get((workday + way.ordinal()) % DemoShops.ALL.size());
    month.on(day, 14, () -> lead(shop, day, way));
  }

  private void lead(DemoShops.Shop shop, LocalDate day, Way way) {
    JsonNode lead = post("/api/v1/leads", Map.of("source", "INSPECTION", "reference", "现场检查〔" + day.getYear() + "〕", "title", shop.name() + "现场检查",
        "description", "现场检查发现库存" + shop.product().name() + "未见认证标志。", "receivedOn", day.toString(),
        "parties", List.of(Map.of("name", shop.operator(), "identityNumber", shop.number(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()))));
    Map<String, Object> within = Map.of("kind", "leads", "number", lead.path("number").asText());
    post("/api/v1/evidence", inspection(within, shop, day));
    post("/api/v1/evidence-requests", Map.of("within", within, "kind", "MATERIALS", "paperNo", "余市监限提〔" + day.getYear() + "〕" + (way.ordinal() + 1) + "号",
        "addressee", shop.operator(), "subject", "进货凭证、供货者资料和销售记录。", "issuedOn", day.toString(), "dueOn", DemoMonth.later(day, 5).toString()));
    if (way == Way.SEIZED || way == Way.EXTENDED) seize(within, shop, day, way);
    else preserve(within, shop, day, way);
  }

  /** By the checklist of Order 110 since that is in force. */
  private static Map<String, Object> inspection(Map<String, Object> within, DemoShops.Shop shop, LocalDate day) {
    Map<String, Object> record = DemoRecords.record(within, "INSPECTION_RECORD", shop.name() + "现场检查", day.atTime(9, 30), 90);
    record.putAll(Map.of("place", "经营场所及库房", "source", shop.operator(), "signedBy", "负责人",
        "body", "现场清点库存" + shop.product().name() + "，核对进货凭证和销售页面。"));
    if (DemoBreach.reachedByOrder110(day)) record.put("inspection", Map.of("audience", "SELLER", "control", "CCC", "findings", findings()));
    return record;
  }

  private static List<Map<String, Object>> findings() {
    List<Map<String, Object>> findings = new ArrayList<>();
    for (String code : List.of("7-1", "7-3", "7-5", "7-6", "7-7", "7-8", "8-1", "8-2", "8-3", "8-4", "8-5", "8-7", "8-9")) {
      boolean wrong = code.equals("7-3") || code.equals("8-7");
      findings.add(wrong ? Map.of("code", code, "finding", "NOT_MET", "note", "未能提供，页面也未展示。", "proof", "照片1至4") : Map.of("code", code, "finding", "MET"));
    }
    return findings;
  }

  private void preserve(Map<String, Object> within, DemoShops.Shop shop, LocalDate day, Way way) {
    String href = open("evidence-preservations", draft(within, shop));
    if (way == Way.DRAFTED) return;
    if (way == Way.URGENT) {
      act(OFFICE.inspector(0), href, "take-urgently", taking(day, 14));
      return;
    }
    act(OFFICE.inspector(0), href, "propose", Map.of("reason", "库存随时可能发出，证据可能灭失。"));
    if (way == Way.PROPOSED) return;
    act(OFFICE.leader(), href, "approve", OPINION);
    month.on(day, 16, () -> {
      act(OFFICE.inspector(0), href, "take", taking(day, 15));
      if (way == Way.DECIDING || way == Way.HANDLED) month.on(DemoMonth.later(day, 2), 10, () -> handle(href, way));
    });
  }

  private void handle(String href, Way way) {
    act(OFFICE.inspector(0), href, "propose-handling", Map.of("results", List.of("TESTED", "RETURNED"), "reason", "抽取样品送检，其余退还。"));
    if (way == Way.HANDLED) act(OFFICE.leader(), href, "decide-handling", OPINION);
  }

  private void seize(Map<String, Object> within, DemoShops.Shop shop, LocalDate day, Way way) {
    Map<String, Object> draft = new HashMap<>(draft(within, shop));
    draft.putAll(Map.of("type", "SEIZURE", "legalBasis", "《中华人民共和国产品质量法》第十八条"));
    String href = open("seizures", draft);
    act(OFFICE.inspector(0), href, "propose", Map.of("reason", "有严重质量问题的产品，须防止流入市场。"));
    act(OFFICE.leader(), href, "approve", OPINION);
    month.on(day, 16, () -> act(OFFICE.inspector(0), href, "take", taking(day, 15)));
    if (way == Way.EXTENDED) month.on(DemoMonth.later(day, 12), 10, () -> {
      act(OFFICE.inspector(0), href, "propose-extension", Map.of("days", 30, "reason", "涉及多个供货者，案情复杂。"));
      act(OFFICE.leader(), href, "extend", OPINION);
    });
  }

  static Map<String, Object> draft(Map<String, Object> within, DemoShops.Shop shop) {
    return Map.of("within", within, "party", Map.of("name", shop.operator(), "identityNumber", shop.number(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()),
        "grounds", "涉嫌未经认证擅自销售，库存随时可能发出。", "items", List.of(
            Map.of("name", shop.product().name(), "specification", shop.product().model(), "quantity", 120, "unit", "件", "condition", "完好"),
            Map.of("name", "进货单据", "quantity", 1, "unit", "册")));
  }

  /** On that day at the full hour. */
  static Map<String, Object> taking(LocalDate day, int hour) {
    return Map.of("takenAt", day + "T" + hour + ":00:00+08:00", "keptAt", "本局涉案物品库房", "keeper", "本局", "signature", "SIGNED", "signedBy", "负责人",
        "seals", "余市监封" + day.getDayOfYear(), "officers", OFFICE.handlers());
  }

  private String open(String kind, Map<String, Object> draft) {
    return Client.href(kind, post("/api/v1/" + kind, draft).path("number").asText());
  }

  private JsonNode post(String path, Map<String, Object> body) {
    return month.client().post(OFFICE.inspector(0), path, body);
  }

  /** The system may have reminded of a measure since. */
  private void act(String who, String href, String action, Map<String, Object> body) {
    month.client().actAnew(who, href, action, body);
  }
}
