package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Official papers of the demo's matters: drafted from the matter, filled in, approved and issued as officers do it. */
final class DemoPapers {

  /** What the bureau knows and the matter does not. */
  private static final Map<String, String> HOUSE = Map.of("contact", "张三，0571-88880000", "address", "杭州市余杭区文一西路1500号",
      "court", "杭州市余杭区人民法院", "evidence", "现场笔录、网页截屏、询问笔录。",
      "payment", "通过代收银行缴纳罚款和加处罚款。", "place", "当事人经营场所",
      "law", "《中华人民共和国电子商务法》第十五条第一款");

  private final Client client;
  private final DemoOffice office;

  DemoPapers(Client client, DemoOffice office) {
    this.client = client;
    this.office = office;
  }

  /** A paper of this type as it is drafted from the matter, with what was missing filled in; its address. */
  String drafted(String matter, String type) {
    JsonNode paper = client.post(office.inspector(0), matter + "/documents", Map.of("type", type));
    Map<String, String> filled = new LinkedHashMap<>();
    paper.path("missing").forEach(field -> filled.put(field.asText(), HOUSE.getOrDefault(field.asText(), "无。")));
    String href = "/api/v1/documents/" + paper.path("id").asText();
    if (!filled.isEmpty()) client.act(office.inspector(0), href, "edit", Map.of("fields", filled));
    return href;
  }

  /** Issues such a paper, which a step of the matter has approved or the leader approves; its number. */
  String issued(String matter, String type) {
    String paper = drafted(matter, type);
    if (client.get(office.inspector(0), paper).path("state").asText().equals("DRAFTED"))
      client.act(office.leader(), paper, "approve", Map.of("opinion", "同意。"));
    return client.act(office.inspector(0), paper, "issue", Map.of()).path("number").asText();
  }

  /** Issues one that is found wrong before it goes out, so that its number is void. */
  void voided(String matter, String type, String reason) {
    String paper = drafted(matter, type);
    client.act(office.inspector(0), paper, "issue", Map.of());
    client.act(office.leader(), paper, "void", Map.of("reason", reason));
  }

  /** Begins to issue an approved paper to each of these. */
  void batch(String matter, String type, List<String> addressees) {
    client.below(office.inspector(0), drafted(matter, type), "/batches", Map.of("addressees", addressees));
  }
}
