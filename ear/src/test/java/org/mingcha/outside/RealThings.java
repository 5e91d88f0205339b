package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

/** A report, a lead and a case that stand in Yuhang, for asking who may see them; the lead waits at its first stage. */
record RealThings(String report, String lead, String aCase) {

  private static final String PROPOSAL = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
       "jurisdictionReason": "平台住所地局", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "涉嫌冒用证书"}""";
  private static final String HANDLERS = """
      {"handlers": ["yuhang.inspector1", "yuhang.inspector2"], "opinion": "同意"}""";

  static RealThings make() {
    var report = SomeLeads.report("platform-a", "X" + SomeLeads.unique(), "s-" + SomeLeads.unique(), "6901234567892");
    var attached = Caller.platform("platform-a").upload("/api/v1/disposal-reports/" + report + "/attachments", "OTHER", "a.txt",
        "evidence".getBytes(StandardCharsets.UTF_8));
    assertEquals(201, attached.status(), attached.body());
    var other = SomeLeads.report("platform-a", "Y" + SomeLeads.unique(), "s-" + SomeLeads.unique(), "6901234567892");
    var lead = SomeLeads.INSPECTOR.post("/api/v1/leads", "{\"source\": \"PLATFORM_REPORT\", \"reports\": [\"" + other + "\"]}");
    assertEquals(201, lead.status(), lead.body());
    return new RealThings(report, lead.text("/number"), filed(SomeLeads.verified("2026-11-23")));
  }

  /** The path or query with these things in place of their names. */
  String in(String path) {
    return path.replace("{report}", report).replace("{lead}", Caller.encoded(lead)).replace("{case}", Caller.encoded(aCase));
  }

  /** The number of the thing that the path names, or the report's. */
  String named(String path) {
    return path.contains("{lead}") ? lead : path.contains("{case}") ? aCase : report;
  }

  private static String filed(String lead) {
    assertEquals(200, SomeLeads.INSPECTOR.act(lead, "propose-filing", PROPOSAL).status());
    assertEquals(200, Caller.officer("yuhang.unithead").act(lead, "endorse-filing", HANDLERS).status());
    var filed = Caller.officer("yuhang.leader").act(lead, "approve-filing", "{\"opinion\": \"同意立案\"}");
    assertEquals(200, filed.status(), filed.body());
    return filed.json().at("/links").findParents("rel").stream().filter(link -> link.path("rel").asText().equals("case"))
        .findFirst().orElseThrow().path("number").asText();
  }
}
