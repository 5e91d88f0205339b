package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Cases of Yuhang, taken through the API as far as a test wants them. They live on the demo's clock, which starts today and only
 * goes on; whoever uses one returns to real time in the end.
 */
final class SomeCases {

  static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");
  static final Caller UNIT_HEAD = Caller.officer("yuhang.unithead");
  static final Caller LEADER = Caller.officer("yuhang.leader");
  static final Caller LEGAL = Caller.officer("yuhang.legal");
  static final String OPINION = "{\"opinion\": \"同意\"}";

  private static final String PROPOSAL = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
       "jurisdictionReason": "平台住所地局", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "未展示证书编号"}""";
  private static final String HANDLERS = """
      {"handlers": ["yuhang.inspector1", "yuhang.inspector2"], "opinion": "同意"}""";
  static final String CLOSING = """
      {"party": "个体工商户", "course": "检查、责令改正、复查", "findings": "逾期未展示证书编号", "nature": "未按规定展示产品信息",
       "proposal": "罚款5000元", "discretion": "无从轻情形"}""";

  /** A day on which acts that Order 110 reaches have been done. */
  private static final LocalDate IN_FORCE = LocalDate.parse("2026-12-02");

  private final String href;
  private final String office;
  private LocalDate today;

  private SomeCases(String href, LocalDate today, String office) {
    this.href = href;
    this.today = today;
    this.office = office;
  }

  /** A case under investigation against a shop of this name. */
  static SomeCases investigated(String party) {
    return investigated("yuhang", "{\"name\": \"%s\", \"capacity\": \"IN_PLATFORM_OPERATOR\"}".formatted(party));
  }

  /** The same in another bureau, whose officers then take the steps of Yuhang's, and of that party. */
  static SomeCases investigated(String office, String party) {
    return investigated(office, party, 0);
  }

  /** The same, in whose lead of Yuhang so many extracts were made while it was verified. */
  static SomeCases investigated(String office, String party, int extracts) {
    var now = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();
    var today = now.isBefore(IN_FORCE) ? IN_FORCE : now;
    clock(today);
    var inspector = Caller.officer(office + ".inspector1");
    var lead = SomeLeads.receivedOn(inspector, today.toString(), party);
    done(inspector.act(lead, "start-verification", "{}"));
    for (int i = 0; i < extracts; i++) {
      assertEquals("201", Undertaken.byRest("证据提取单", "leads", inspector.get(lead).text("/number")).substring(0, 3));
    }
    done(inspector.act(lead, "verify", "{\"findings\": \"属实\"}"));
    done(inspector.act(lead, "propose-filing", PROPOSAL.replace("yuhang", office)));
    done(Caller.officer(office + ".unithead").act(lead, "endorse-filing", HANDLERS.replace("yuhang", office)));
    var filed = done(Caller.officer(office + ".leader").act(lead, "approve-filing", "{\"opinion\": \"同意立案\"}"));
    var aCase = new SomeCases(filed.json().at("/links").findParents("rel").stream()
        .filter(link -> link.path("rel").asText().equals("case")).findFirst().orElseThrow().path("href").asText(), today, office);
    aCase.by(INSPECTOR, "investigate", "{}");
    return aCase;
  }

  /** The shop was told to show its certificates and did not, in time. */
  SomeCases disobeyed() {
    return disobeyed("DISPLAY");
  }

  /** The party was told to put this breach right and did not, in time. */
  SomeCases disobeyed(String breach) {
    var party = seen().json().at("/parties/0");
    var inspector = here(INSPECTOR);
    var order = SomeLeads.path(done(inspector.post("/api/v1/rectification-orders", """
        {"party": {"name": "%s", "capacity": "%s"}, "within": {"kind": "penalty-cases", "number": "%s"}, "breach": "%s",
         "facts": "检查发现未履行义务", "demands": "履行义务", "termLength": 1, "termUnit": "DAY"}"""
        .formatted(party.path("name").asText(), party.path("capacity").asText(), seen().text("/number"), breach))));
    done(inspector.act(order, "propose", "{\"reason\": \"责令改正\"}"));
    done(here(LEADER).act(order, "issue", OPINION));
    done(inspector.act(order, "record-service", service()));
    after(inspector.get(order).text("/timeLimits/0/dueAt"));
    done(inspector.act(order, "recheck", """
        {"checkedOn": "%s", "result": "NOT_CORRECTED", "findings": "仍未改正", "officers": ["yuhang.inspector1", "yuhang.inspector2"]}"""
        .formatted(today).replace("yuhang", office)));
    done(here(UNIT_HEAD).act(order, "find-lapsed", OPINION));
    return this;
  }

  /** What was found about the act of the party, which goes on since today: {@code act} says what, and more. */
  SomeCases found(String act) {
    return by(INSPECTOR, "record-act-facts", finding(act));
  }

  String finding(String act) {
    return "{\"party\": \"%s\", \"act\": {\"from\": \"%s\", %s}".formatted(seen().text("/parties/0/name"), IN_FORCE, act);
  }

  /** The certificates were not shown; the file was closed, and the reviewers agreed. */
  SomeCases reviewed(String grounds) {
    found("\"conducts\": [\"DISPLAY\"]}");
    by(INSPECTOR, "close-investigation", CLOSING);
    by(INSPECTOR, "submit-review", "{\"grounds\": [" + grounds + "]}");
    return by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"事实清楚\"}");
  }

  /** A fine by Article 27, proposed and approved. */
  SomeCases approved(String fine) {
    by(INSPECTOR, "propose-penalty", penalty("P-27", fine));
    return by(LEADER, "approve-penalty", OPINION);
  }

  SomeCases notified() {
    return by(INSPECTOR, "notify-penalty", service().replace("{", "{\"documentNo\": \"罚告" + today + "\", "));
  }

  /** The day after the party's five working days. */
  SomeCases whenStatementsAreOver() {
    return after(due("STATEMENT"));
  }

  SomeCases decided() {
    return by(LEADER, "decide", "{\"documentNo\": \"罚" + today + "\", \"opinion\": \"同意\"}");
  }

  SomeCases served() {
    return by(INSPECTOR, "record-service", service());
  }

  SomeCases paid(String item, String amount) {
    return by(INSPECTOR, "record-payment", "{\"item\": \"%s\", \"amount\": %s, \"paidOn\": \"%s\", \"receiptNo\": \"票%s\"}"
        .formatted(item, amount, today, SomeLeads.unique()));
  }

  /** Takes a step that must succeed. */
  SomeCases by(Caller who, String action, String body) {
    done(tried(who, action, body));
    return this;
  }

  Reply tried(Caller who, String action, String body) {
    return here(who).act(href, action, body);
  }

  /** Who holds the same office in the bureau of the case. */
  private Caller here(Caller yuhang) {
    return office.equals("yuhang") ? yuhang : Caller.officer(office + "." + Map.of(INSPECTOR, "inspector1", LEADER, "leader", LEGAL, "legal",
        UNIT_HEAD, "unithead").get(yuhang));
  }

  /** Tries a step that the law must refuse: {@code /problems/<code> <article>}. */
  void refused(Caller who, String action, String body, String code, String basis) {
    var reply = tried(who, action, body);
    assertEquals("422 /problems/" + code + " " + basis, reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"), reply.body());
  }

  SomeCases after(String dueAt) {
    return on(LocalDate.parse(dueAt.substring(0, 10)).plusDays(1));
  }

  SomeCases on(LocalDate day) {
    today = day;
    clock(day);
    return this;
  }

  private static void clock(LocalDate day) {
    assertEquals(204, INSPECTOR.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
  }

  LocalDate today() {
    return today;
  }

  String href() {
    return href;
  }

  Reply seen() {
    return here(INSPECTOR).get(href);
  }

  /** What is below the case in the address. */
  Reply read(String below) {
    return here(INSPECTOR).get(href + below);
  }

  String stage() {
    return seen().text("/stage");
  }

  /** The last second of a limit of the case, the latest of its kind. */
  String due(String limit) {
    var due = "";
    for (var l : seen().json().at("/timeLimits")) {
      due = l.path("name").asText().equals(limit) ? l.path("dueAt").asText() : due;
    }
    return due;
  }

  String limits() {
    var limits = new StringBuilder();
    seen().json().at("/timeLimits").forEach(l -> limits.append(l.path("name").asText()).append(' ').append(l.path("state").asText()).append(' '));
    return limits.toString().strip();
  }

  String service() {
    return "{\"method\": \"DIRECT\", \"servedOn\": \"" + today + "\", \"receivedBy\": \"店主\", \"proof\": \"送达回证\"}";
  }

  /** Given to the police at the moment of the approval. */
  String handing() {
    return "{\"handedAt\": \"" + seen().text("/transferral/approvedAt") + "\", \"documentNo\": \"移送书回执\"}";
  }

  static String penalty(String rule, String fine) {
    return "{\"rule\": \"" + rule + "\", \"fine\": " + fine + ", \"reason\": \"逾期未改正\"}";
  }

  /** Today, in the real time of the house. */
  static LocalDate shanghai() {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();
  }

  static void realTime() {
    INSPECTOR.call("DELETE", "/api/v1/demo/clock");
  }

  private static Reply done(Reply reply) {
    assertEquals(2, reply.status() / 100, reply.body());
    return reply;
  }
}
