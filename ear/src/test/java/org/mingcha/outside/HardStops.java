package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Brings about, through the API, each moment at which one of the {@link HardStop}s holds, and has it tried there: by REST in one
 * test, by the page in another. Where the step was open until just before, the page is loaded first, so that what it posts is stale.
 */
public final class HardStops {

  /** What tries them. */
  public interface Trial {

    /** The page is loaded now, while nothing stands against the step yet. */
    default void opened(Attempt attempt) {}

    /** The step is taken now. */
    void taken(Attempt attempt);
  }

  /**
   * One attempt.
   *
   * @param stop number and words of its line in the table
   * @param officer who tries
   * @param page where it is typed, from the root of the application
   * @param path what REST posts to: a matter, or a collection when {@code action} is empty
   * @param body what REST posts; the page types the same into its fields
   */
  public record Attempt(String stop, String officer, String page, String path, String action, String body) {

    Reply byRest() {
      var who = Caller.officer(officer);
      if (path.equals("/api/v1/evidence")) {
        return who.evidence(body, "摘录.txt", "摘录".getBytes(StandardCharsets.UTF_8));
      }
      return action.isEmpty() ? who.post(path, body) : who.act(path, action, body);
    }
  }

  private static final String EVIDENCE = """
      {"within": {"kind": "leads", "number": "%s"}, "kind": "EXTRACT", "title": "摘录", "startedAt": "%s", "endedAt": "%s", "place": "经营场所",
       "source": "某某电器商行", "body": "摘录经过", "officers": ["yuhang.inspector1"], "certificatesShown": true, "rightsTold": true,
       "readBack": true, "signature": "SIGNED", "signedBy": "店主"}""";
  private static final String SEIZURE = """
      {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "%s", "number": "%s"}, "type": "SEIZURE",
       "legalBasis": "产品质量法第十八条", "grounds": "库存随时可能发出", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""";
  private static final String DECISION = "{\"documentNo\": \"罚1\", \"penalty\": {\"rule\": \"P-27\", \"fine\": 5000}, \"opinion\": \"同意\"}";
  private static final String DEPUTY = "{\"authority\": \"余杭区公安分局\", \"documentNo\": \"移1\", \"reason\": \"涉嫌犯罪\"}";

  private final Trial trial;

  private HardStops(Trial trial) {
    this.trial = trial;
  }

  /** All of them; whoever calls goes back to real time in the end. */
  public static void tried(Trial trial) {
    var stops = new HardStops(trial);
    stops.people();
    stops.transfer();
    stops.recall();
    stops.theCase();
    stops.theHearing();
    stops.seizure();
  }

  /** Number of a seizure whose last day was yesterday, and with which nobody has done anything since. */
  public static String seizedAndOver() {
    var aCase = SomeCases.investigated("余杭某某暖风机店");
    var seized = seizureOf("penalty-cases", aCase.seen().text("/number"));
    var held = INSPECTOR.act(seized, "take", taking(approvedAt(seized), "\"yuhang.inspector1\", \"yuhang.inspector2\""));
    Clocks.move(LocalDate.parse(held.text("/holdsUntil")).plusDays(1));
    assertEquals("leader", remindedOf(seized));
    return held.text("/number");
  }

  private static String remindedOf(String seized) {
    return Eventually.seen(() -> INSPECTOR.get(seized).text("/remindedTo"), "leader"::equals);
  }

  /** Who may file, investigate, collect and seize. */
  private void people() {
    var lead = SomeLeads.verified(today().toString());
    var number = INSPECTOR.get(lead).text("/number");
    var page = "/lead/lead.xhtml?number=" + Caller.encoded(number);
    taken(new Attempt("Q1 file with one handler", "yuhang.inspector1", page, lead, "propose-filing", filing("\"yuhang.inspector1\"")));
    var uncertified = new Attempt("Q1 file with a handler without certificate", "yuhang.inspector1", page, lead, "propose-filing",
        filing("\"yuhang.inspector1\", \"yuhang.inspector3\""));
    certifiedUntil("2029-12-31");
    trial.opened(uncertified);
    certifiedUntil("2025-12-31");
    taken(uncertified);
    taken(new Attempt("Q1 collect evidence alone", "yuhang.inspector1", "/evidence/collect.xhtml?piece=EXTRACT&kind=leads&within=" + Caller.encoded(number),
        "/api/v1/evidence", "", EVIDENCE.formatted(number, at(-2), at(-1))));
    var seized = seizureOf("leads", number);
    taken(new Attempt("Q1 seize alone", "yuhang.inspector1", seizurePage(seized), seized, "take", taking(at(0), "\"yuhang.inspector1\"")));
    taken(on(SomeCases.investigated("余杭某某烤箱店"), "Q1 investigate another's case", "yuhang.inspector3", "close-investigation", SomeCases.CLOSING));
    SomeCases.realTime();
  }

  private void transfer() {
    var sent = SomeReferrals.sent("LEAD_TRANSFER", SomeReferrals.lead());
    var cixi = Caller.officer("cixi.liaison");
    cixi.act(sent, "sign-for", "{}");
    taken(new Attempt("Q8 send a transferred lead back", "cixi.liaison", "/referral/referral.xhtml?number=" + Caller.encoded(cixi.get(sent).text("/number")), sent,
        "return", "{\"ground\": \"NOT_HERE\", \"reason\": \"不属本局管辖\"}"));
    var there = cixi.act(sent, "accept", "{}").text("/links/0/number");
    taken(new Attempt("Q8 send a transferred lead on", "cixi.inspector1", "/referral/open.xhtml?kind=leads&within=" + Caller.encoded(there),
        "/api/v1/referrals", "", SomeReferrals.body("LEAD_TRANSFER", there, "440305")));
  }

  private void recall() {
    var aCase = SomeCases.investigated("余杭某某滑板店");
    var number = aCase.seen().text("/number");
    taken(new Attempt("Q6 order help with a recall in a county", "yuhang.inspector1",
        "/rectification/open.xhtml?kind=penalty-cases&within=" + Caller.encoded(number), "/api/v1/rectification-orders", "", """
        {"party": {"name": "余杭某某滑板店", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "penalty-cases", "number": "%s"},
         "breach": "RECALL_BY_SELLER", "facts": "未停售", "demands": "停售", "termLength": 1, "termUnit": "DAY"}""".formatted(number)));
    aCase.found("\"conducts\": [\"DISPLAY\", \"RECALL_BY_SELLER\"]}").by(INSPECTOR, "close-investigation", SomeCases.CLOSING)
        .by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"事实清楚\"}");
    taken(on(aCase, "Q6 punish by Article 30 in a county", "yuhang.inspector1", "propose-penalty", penalty("P-30", "20000")));
    taken(on(aCase, "Q6 punish before an order has lapsed", "yuhang.inspector1", "propose-penalty", penalty("P-27", "5000")));
    taken(on(aCase, "Q5 hand to the police as a deputy", "yuhang.leader", "transfer-to-police", DEPUTY));
    SomeCases.realTime();
  }

  private void theCase() {
    var aCase = SomeCases.investigated("余杭某某电饭锅店").disobeyed().found("\"conducts\": [\"DISPLAY\", \"FALSE_PROMOTION\"]}");
    aCase.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}");
    taken(on(aCase, "Q2 propose without a review", "yuhang.inspector1", "propose-penalty", penalty("P-27", "5000")));
    aCase.by(LEGAL, "review", """
        {"conclusion": "AGREE", "opinion": "同意", "choice": {"rule": "P-27", "reason": "只此一项", "passedOver": [{"rule": "P-29a", "reason": "另案"}]}}""");
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
    taken(on(aCase, "Q3 notify what nobody approved", "yuhang.inspector1", "notify-penalty", aCase.service().replace("{", "{\"documentNo\": \"罚告1\", ")));
    aCase.by(LEADER, "approve-penalty", OPINION).notified();
    taken(on(aCase, "Q3 decide while the party may speak", "yuhang.leader", "decide", DECISION));
    aCase.whenStatementsAreOver();
    taken(on(aCase, "Q4 decide a fen more than notified", "yuhang.leader", "decide", imposing("P-27", "5000.01")));
    taken(on(aCase, "Q4 decide by another basis", "yuhang.leader", "decide", imposing("P-29a", "5000")));
    SomeCases.realTime();
  }

  private void theHearing() {
    var aCase = SomeCases.investigated("余杭某某投影仪店").disobeyed().reviewed("").approved("10000").notified();
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请1\", \"receivedOn\": \"" + aCase.today() + "\"}");
    var day = aCase.today().plusDays(20);
    aCase.by(LEGAL, "schedule-hearing", """
        {"host": "yuhang.legal", "scheduledOn": "%s", "place": "听证室", "noticeNo": "听通1", "noticeServedOn": "%s"}""".formatted(day, aCase.today()));
    aCase.on(day).by(LEGAL, "hold-hearing", "{\"heldOn\": \"" + day + "\", \"minutesNo\": \"笔录1\", \"minutes\": \"质证\"}")
        .by(LEGAL, "conclude-hearing", "{\"documentNo\": \"报告1\", \"report\": \"维持\"}").on(day.plusDays(1));
    taken(on(aCase, "Q2 decide on the review before the hearing", "yuhang.leader", "decide", DECISION.replace("5000", "10000")));
    aCase.by(INSPECTOR, "submit-review", "{\"grounds\": []}");
    taken(on(aCase, "Q2 decide while the review after the hearing goes on", "yuhang.leader", "decide", DECISION.replace("5000", "10000")));
    SomeCases.realTime();
  }

  private void seizure() {
    var aCase = SomeCases.investigated("余杭某某加湿器店");
    var closing = on(aCase, "Q7 close the investigation with things seized", "yuhang.inspector1", "close-investigation", SomeCases.CLOSING);
    trial.opened(closing);
    var seized = seizureOf("penalty-cases", aCase.seen().text("/number"));
    var held = INSPECTOR.act(seized, "take", taking(approvedAt(seized), "\"yuhang.inspector1\", \"yuhang.inspector2\""));
    assertEquals("IN_FORCE", held.text("/stage"), held.body());
    taken(closing);
    var extending = new Attempt("Q7 extend a seizure that is over", "yuhang.inspector1", seizurePage(seized), seized, "propose-extension",
        "{\"days\": 10, \"reason\": \"案情复杂\"}");
    trial.opened(extending);
    aCase.on(LocalDate.parse(held.text("/holdsUntil")).plusDays(1));
    assertEquals("leader", remindedOf(seized), "a reminder makes no open page stale");
    taken(extending);
  }

  private void taken(Attempt attempt) {
    trial.taken(attempt);
  }

  private static Attempt on(SomeCases aCase, String stop, String officer, String action, String body) {
    return new Attempt(stop, officer, "/enforcement/case.xhtml?number=" + Caller.encoded(aCase.seen().text("/number")), aCase.href(), action, body);
  }

  /** Approved and not yet carried out. */
  private static String seizureOf(String kind, String number) {
    var seized = SomeLeads.path(INSPECTOR.post("/api/v1/seizures", SEIZURE.formatted(kind, number)));
    INSPECTOR.act(seized, "propose", "{\"reason\": \"库存随时可能发出\"}");
    LEADER.act(seized, "approve", OPINION);
    return seized;
  }

  private static String approvedAt(String seized) {
    return INSPECTOR.get(seized).text("/approvals/0/slots/0/signedAt");
  }

  private static String seizurePage(String seized) {
    return "/measure/seizure.xhtml?number=" + Caller.encoded(INSPECTOR.get(seized).text("/number"));
  }

  /** The third inspector's certificate, which as a rule has run out. */
  private static void certifiedUntil(String day) {
    var admin = Caller.officer("sysadmin");
    var officer = admin.get("/api/v1/officers/yuhang.inspector3");
    admin.act("/api/v1/officers/yuhang.inspector3", "change", """
        {"name": "%s", "bureau": "330110", "certificate": "%s", "certificateValidTo": "%s"}"""
        .formatted(officer.text("/name"), officer.text("/certificate"), day));
  }

  private static String taking(String at, String officers) {
    return """
        {"takenAt": "%s", "keptAt": "本局仓库", "keeper": "本局", "signature": "SIGNED", "signedBy": "店主", "seals": "封-1", "officers": [%s]}"""
        .formatted(at, officers);
  }

  private static String filing(String handlers) {
    return """
        {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
         "jurisdictionGround": "PLATFORM_DOMICILE_FIRST", "jurisdictionReason": "平台住所地局", "handlers": [%s], "reason": "未展示证书编号"}"""
        .formatted(handlers);
  }

  private static String imposing(String rule, String fine) {
    return "{\"documentNo\": \"罚1\", \"opinion\": \"同意\", \"penalty\": {\"rule\": \"%s\", \"fine\": %s}}".formatted(rule, fine);
  }

  private static LocalDate today() {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();
  }

  private static String at(int hours) {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0).plusHours(hours).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
