package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Four weeks in two bureaus, lived through the same desks as real work: platforms report, inspectors open and verify
 * leads, heads and leaders sign. The business clock is set back and moved forward day by day, then returned. All names
 * are invented.
 */
final class DemoData {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final List<Integer> DAYS_AGO = List.of(27, 24, 20, 17, 13, 10, 6, 4, 2, 1);

  private final Client client;
  private int reports;

  DemoData(HouseSettings settings) {
    client = new Client(settings);
  }

  void make() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    try {
      for (int i = 0; i < DAYS_AGO.size(); i++) {
        day(today.minusDays(DAYS_AGO.get(i)), i);
      }
    } finally {
      client.delete("yuhang.inspector1", "/api/v1/demo/clock");
    }
  }

  /** One day: each platform reports twice, its bureau takes the first report of the day so far as that day's case goes. */
  private void day(LocalDate date, int index) {
    clock(date.atTime(LocalTime.of(9, 30)).atOffset(CHINA));
    work("yuhang", report("platform-a", date, 0), index);
    report("platform-a", date, index % 3 == 1 ? 12 : 2);
    JsonNode other = report("platform-b", date, 1);
    if (index % 2 == 0) work("nanshan", other, index / 2);
    if (index % 3 == 0) report("platform-b", date, 9);
  }

  /** How far a lead has come depends on the day: the older, the further. */
  private void work(String place, JsonNode receipt, int index) {
    if (index == 9) return;
    String inspector = place + ".inspector" + (index % 2 + 1);
    String lead = "/api/v1/leads/" + encoded(client.post(inspector, "/api/v1/leads",
        Map.of("source", "PLATFORM_REPORT", "reports", List.of(receipt.path("reportNumber").asText()))).path("number").asText());
    if (index >= 8) return;
    client.act(inspector, lead, "start-verification", Map.of());
    if (index >= 6) return;
    client.act(inspector, lead, "verify", Map.of("findings", "经登录页面核查并向平台调取交易记录，链接在售期间展示的证书编号与公布信息不一致。"));
    if (index == 5) return;
    propose(place, inspector, lead);
    if (index == 4) return;
    endorse(place, lead);
    if (index == 3) return;
    decide(place, lead, index);
  }

  private void propose(String place, String inspector, String lead) {
    client.act(inspector, lead, "propose-filing", Map.of(
        "conditions", Map.of("evidence", true, "punishable", true, "jurisdiction", true, "withinLimitation", true),
        "jurisdictionReason", "本局为平台住所地局，先收到平台报告。",
        "handlers", List.of(place + ".inspector1", place + ".inspector2"), "reason", "涉嫌冒用强制性产品认证证书，拟立案调查。"));
  }

  private void endorse(String place, String lead) {
    client.act(place + ".unithead", lead, "endorse-filing",
        Map.of("handlers", List.of(place + ".inspector1", place + ".inspector2"), "opinion", "同意，指定两名办案人员。"));
  }

  private void decide(String place, String lead, int index) {
    String leader = place + ".leader";
    if (index == 2) {
      client.act(leader, lead, "decline-filing", Map.of("ground", "MINOR_AND_CORRECTED", "opinion", "情节轻微且已及时改正，不予立案。"));
      return;
    }
    JsonNode filed = client.act(leader, lead, "approve-filing", Map.of("opinion", "同意立案。"));
    for (JsonNode link : filed.path("links")) {
      if (link.path("rel").asText().equals("case")) investigate(place, link.path("href").asText(), index);
    }
  }

  private void investigate(String place, String aCase, int index) {
    client.act(place + ".inspector1", aCase, "investigate", Map.of());
    if (index == 0) {
      client.act(place + ".leader", aCase, "suspend", Map.of("documentNo", "中止审批表1号", "reason", "须以另案结果为依据。"));
    }
  }

  /** Hands in a report on measures of so many days before; from the sixth working day on it is late. */
  private JsonNode report(String platform, LocalDate date, int daysBefore) {
    int no = reports++;
    OffsetDateTime measures = date.minusDays(daysBefore).atTime(8, 20).atOffset(CHINA);
    return client.post(platform, "/api/v1/disposal-reports", DemoReports.report(platform + "-" + (1000 + no), no, measures));
  }

  private void clock(OffsetDateTime now) {
    client.post("yuhang.inspector1", "/api/v1/demo/clock", Map.of("now", now.toString()));
  }

  private static String encoded(String number) {
    return URLEncoder.encode(number, StandardCharsets.UTF_8);
  }
}
