package org.mingcha.launcher;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Preservations and seizures at the places to which {@link DemoEvidence} takes none, each the only measure of its lead. */
final class DemoMeasures implements DemoKind {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final String TAKEN = "propose approve take ";

  /** The steps of each on the day on which it was drafted. */
  private static final List<String> PRESERVATIONS = List.of("withdraw", "propose approve", "take-urgently report", "take-urgently report reject",
      TAKEN + "propose-handling decide-handling settle");
  private static final List<String> SEIZURES = List.of("", "withdraw", "propose", "propose approve", "take-urgently", "take-urgently report",
      TAKEN + "propose-extension", TAKEN + "propose-release", TAKEN + "propose-release release", TAKEN + "propose-release release settle",
      TAKEN + "dispose");
  private static final List<String> AT_A_CARRIER = List.of("propose", TAKEN.strip());

  private static final Map<String, Object> SEIZED = Map.of("type", "SEIZURE", "legalBasis", "《中华人民共和国产品质量法》第十八条");
  private static final Map<String, Object> CARRIED = Map.of("type", "SEIZURE", "legalBasis", "《中华人民共和国产品质量法》第十八条",
      "consignment", Map.of("carrier", "杭州捷途物流有限公司", "shipment", "运单JT20260001，共三件，收货人为外省经销商"));

  private DemoMonth month;

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    plan("evidence-preservations", PRESERVATIONS, 1, Map.of());
    plan("seizures", SEIZURES, 1 + PRESERVATIONS.size(), SEIZED);
    plan("seizures", AT_A_CARRIER, 1 + PRESERVATIONS.size() + SEIZURES.size(), CARRIED);
  }

  private void plan(String kind, List<String> ways, int firstShop, Map<String, Object> more) {
    for (int no = 0; no < ways.size(); no++) {
      LocalDate day = month.workday(1 + no / 4);
      DemoShops.Shop shop = DemoShops.ALL.get(firstShop + no);
      List<String> steps = ways.get(no).isEmpty() ? List.of() : List.of(ways.get(no).split(" "));
      month.on(day, 13, () -> live(kind, shop, day, steps, more));
    }
  }

  private void live(String kind, DemoShops.Shop shop, LocalDate day, List<String> steps, Map<String, Object> more) {
    String lead = month.client().post(OFFICE.inspector(1), "/api/v1/leads", Map.of("source", "INSPECTION", "reference", "库房检查〔" + day.getYear() + "〕",
        "title", shop.name() + "库房检查", "description", "库房存有" + shop.product().name() + "，来源不明。", "receivedOn", day.toString(),
        "parties", List.of(Map.of("name", shop.operator(), "identityNumber", shop.number(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()))))
        .path("number").asText();
    Map<String, Object> draft = new HashMap<>(DemoEvidence.draft(Map.of("kind", "leads", "number", lead), shop));
    draft.putAll(more);
    String href = Client.href(kind, month.client().post(OFFICE.inspector(1), "/api/v1/" + kind, draft).path("number").asText());
    int asked = (int) steps.stream().takeWhile(step -> !step.startsWith("take")).count();
    take(href, steps.subList(0, asked), day);
    month.on(day, 16, () -> take(href, steps.subList(asked, steps.size()), day)); // nothing is taken before it was approved
  }

  private void take(String href, List<String> steps, LocalDate day) {
    for (String step : steps) month.client().actAnew(who(step), href, step, body(step, day));
  }

  private static String who(String step) {
    return List.of("approve", "reject", "release", "decide-handling", "dispose").contains(step) ? OFFICE.leader() : OFFICE.inspector(1);
  }

  private static Map<String, Object> body(String step, LocalDate day) {
    return switch (step) {
      case "take", "take-urgently" -> DemoEvidence.taking(day, 14);
      case "propose-handling" -> Map.of("results", List.of("RETURNED", "RETURNED"), "reason", "经核对来源合法，予以退还。");
      case "propose-extension" -> Map.of("days", 30, "reason", "须向外省供货者调取凭证。");
      case "propose-release" -> Map.of("ground", "UNRELATED", "reason", "与涉嫌违法行为无关。");
      case "dispose" -> Map.of("disposal", "TRANSFERRED", "paper", "案件移送函" + day.getDayOfYear() + "号", "opinion", "同意随案移送。");
      case "settle" -> Map.of("settledOn", day.toString(), "settlement", "当面退还经营者，双方清点签字。");
      case "propose", "report", "withdraw" -> Map.of("reason", step.equals("withdraw") ? "经营者已主动交存凭证。" : "库存随时可能发出。");
      default -> Map.of("opinion", "同意。");
    };
  }
}
