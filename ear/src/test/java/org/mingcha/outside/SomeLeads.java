package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leads at Yuhang, opened through the API; each answers the path of the lead. */
final class SomeLeads {

  static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");

  private SomeLeads() {}

  /** By hand, from material that came on that day. */
  static String receivedOn(String day, String party) {
    return receivedOn(INSPECTOR, day, "{\"name\": \"%s\", \"capacity\": \"IN_PLATFORM_OPERATOR\"}".formatted(party));
  }

  /** The same, by that inspector and of that party. */
  static String receivedOn(Caller inspector, String day, String party) {
    var opened = inspector.post("/api/v1/leads", """
        {"source": "INSPECTION", "reference": "检-1", "title": "现场检查发现", "description": "展示的证书编号查无记录",
         "receivedOn": "%s", "parties": [%s]}""".formatted(day, party));
    assertEquals(201, opened.status(), opened.body());
    return path(opened);
  }

  static String verified(String day) {
    var lead = receivedOn(day, "某某电器商行");
    assertEquals(200, INSPECTOR.act(lead, "start-verification", "{}").status());
    assertEquals(200, INSPECTOR.act(lead, "verify", "{\"findings\": \"查无实据\"}").status());
    return lead;
  }

  /** The case of a verified lead, by its address. */
  static String filed(String verified) {
    var two = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";
    assertEquals(200, INSPECTOR.act(verified, "propose-filing", """
        {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
         "jurisdictionReason": "平台住所地局", "handlers": %s, "reason": "未展示证书编号"}""".formatted(two)).status());
    assertEquals(200, Caller.officer("yuhang.unithead").act(verified, "endorse-filing", "{\"handlers\": " + two + ", \"opinion\": \"同意\"}").status());
    var filed = Caller.officer("yuhang.leader").act(verified, "approve-filing", "{\"opinion\": \"同意\"}");
    return filed.json().at("/links").findParents("rel").stream().filter(link -> link.path("rel").asText().equals("case")).findFirst()
        .orElseThrow(() -> new AssertionError(filed.body())).path("href").asText();
  }

  /** Merges that lead into the other; both by their addresses. */
  static void merge(String one, String into) {
    var merged = INSPECTOR.act(one, "merge", "{\"into\": \"" + INSPECTOR.get(into).text("/number") + "\", \"reason\": \"同一事实\"}");
    assertEquals(200, merged.status(), merged.body());
  }

  /** A report of this operator and shop, with its own listing; the number under which it was received. */
  static String report(String platform, String operatorNumber, String shop, String gtin) {
    var report = SomeReport.complete();
    ((ObjectNode) report.get("operator")).put("identityNumber", operatorNumber);
    ((ObjectNode) report.get("shop")).put("id", shop);
    ((ObjectNode) report.get("products").get(0)).put("gtin", gtin);
    return Caller.platform(platform).post("/api/v1/disposal-reports", report.toString()).text("/reportNumber");
  }

  static String unique() {
    return UUID.randomUUID().toString();
  }

  static Reply open(List<String> reports, String grouping) {
    return INSPECTOR.post("/api/v1/leads", "{\"source\": \"PLATFORM_REPORT\", \"grouping\": \"" + grouping + "\", \"reports\": "
        + reports.stream().map(no -> '"' + no + '"').collect(Collectors.joining(", ", "[", "]}")));
  }

  static String path(Reply opened) {
    return opened.location().substring(opened.location().indexOf("/api/"));
  }
}
