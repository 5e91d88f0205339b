package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

/** Every hard stop of {@code hard-stops.csv} is tried through REST; each attempt is one line of the table, and no line goes untried. */
@DisplayName("系统硬约束：逐条经接口尝试，逐条退回并写明条文")
@ExtendWith(MingchaRuns.class)
class HardStopsTest {

  private static final String EVIDENCE = """
      {"within": {"kind": "leads", "number": "%s"}, "kind": "EXTRACT", "title": "摘录", "startedAt": "%s", "endedAt": "%s", "place": "经营场所",
       "source": "某某电器商行", "body": "摘录经过", "officers": ["yuhang.inspector1"], "certificatesShown": true, "rightsTold": true,
       "readBack": true, "signature": "SIGNED", "signedBy": "店主"}""";
  private static final String SEIZURE = """
      {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "%s", "number": "%s"}, "type": "SEIZURE",
       "legalBasis": "产品质量法第十八条", "grounds": "库存随时可能发出", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""";
  private static final String DECISION = "{\"documentNo\": \"罚1\", \"opinion\": \"同意\"}";

  private final Map<String, Reply> tried = new LinkedHashMap<>();

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("第一至八条，各有尝试（程序规定第14、19、22、46、48、50、57、58条，第110号令第27、30条）")
  void eachIsRefused() throws IOException {
    people();
    recallAndTransfer();
    theCase();
    theHearing();
    seizure();

    assertEquals(table(), tried.entrySet().stream().map(one -> one.getKey() + " → " + answer(one.getValue())).sorted()
        .collect(Collectors.joining("\n")));
  }

  /** Who may file, investigate, collect and seize. */
  private void people() {
    var lead = SomeLeads.verified(today().toString());
    tried.put("Q1 file with one handler", INSPECTOR.act(lead, "propose-filing", filing("\"yuhang.inspector1\"")));
    tried.put("Q1 file with a handler without certificate", INSPECTOR.act(lead, "propose-filing", filing("\"yuhang.inspector1\", \"yuhang.leader\"")));
    var number = INSPECTOR.get(lead).text("/number");
    tried.put("Q1 collect evidence alone", INSPECTOR.evidence(EVIDENCE.formatted(number, at(-2), at(-1)), "摘录.txt", "摘录".getBytes(StandardCharsets.UTF_8)));
    var seized = seizureOf("leads", number);
    tried.put("Q1 seize alone", INSPECTOR.act(seized, "take", taking(at(0), "\"yuhang.inspector1\"")));
    tried.put("Q1 investigate another's case", SomeCases.investigated("余杭某某烤箱店").tried(Caller.officer("yuhang.inspector3"), "close-investigation", SomeCases.CLOSING));
  }

  private void recallAndTransfer() {
    var aCase = SomeCases.investigated("余杭某某滑板店");
    tried.put("Q6 order help with a recall in a county", INSPECTOR.post("/api/v1/rectification-orders", """
        {"party": {"name": "余杭某某滑板店", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "penalty-cases", "number": "%s"},
         "breach": "RECALL_BY_SELLER", "facts": "未停售", "demands": "停售", "termLength": 1, "termUnit": "DAY"}""".formatted(aCase.seen().text("/number"))));
    aCase.reviewed("");
    tried.put("Q6 punish by Article 30 in a county", aCase.tried(INSPECTOR, "propose-penalty", penalty("P-30", "20000")));
    tried.put("Q6 punish before an order has lapsed", aCase.tried(INSPECTOR, "propose-penalty", penalty("P-27", "5000")));
    tried.put("Q5 hand to the police as a deputy", aCase.tried(LEADER, "transfer-to-police",
        "{\"authority\": \"余杭区公安分局\", \"documentNo\": \"移1\", \"reason\": \"涉嫌犯罪\"}"));
    SomeCases.realTime();
    var transfer = SomeReferrals.sent("LEAD_TRANSFER", SomeReferrals.lead());
    var cixi = Caller.officer("cixi.liaison");
    cixi.act(transfer, "sign-for", "{}");
    tried.put("Q8 send a transferred lead back", cixi.act(transfer, "return", "{\"ground\": \"NOT_HERE\", \"reason\": \"不属本局管辖\"}"));
  }

  private void theCase() {
    var aCase = SomeCases.investigated("余杭某某电饭锅店").disobeyed().found("\"conducts\": [\"DISPLAY\", \"FALSE_PROMOTION\"]}");
    aCase.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}");
    tried.put("Q2 propose without a review", aCase.tried(INSPECTOR, "propose-penalty", penalty("P-27", "5000")));
    aCase.by(LEGAL, "review", """
        {"conclusion": "AGREE", "opinion": "同意", "choice": {"rule": "P-27", "reason": "只此一项", "passedOver": [{"rule": "P-29a", "reason": "另案"}]}}""");
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
    tried.put("Q3 notify what nobody approved", aCase.tried(INSPECTOR, "notify-penalty", aCase.service().replace("{", "{\"documentNo\": \"罚告1\", ")));
    aCase.by(LEADER, "approve-penalty", OPINION).notified();
    tried.put("Q3 decide while the party may speak", aCase.tried(LEADER, "decide", DECISION));
    aCase.whenStatementsAreOver();
    tried.put("Q4 decide a fen more than notified", aCase.tried(LEADER, "decide", imposing("P-27", "5000.01")));
    tried.put("Q4 decide by another basis", aCase.tried(LEADER, "decide", imposing("P-29a", "5000")));
  }

  private void theHearing() {
    var aCase = SomeCases.investigated("余杭某某投影仪店").disobeyed().reviewed("").approved("10000").notified();
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请1\", \"receivedOn\": \"" + aCase.today() + "\"}");
    var day = aCase.today().plusDays(20);
    aCase.by(LEGAL, "schedule-hearing", """
        {"host": "yuhang.legal", "scheduledOn": "%s", "place": "听证室", "noticeNo": "听通1", "noticeServedOn": "%s"}""".formatted(day, aCase.today()));
    aCase.on(day).by(LEGAL, "hold-hearing", "{\"heldOn\": \"" + day + "\", \"minutesNo\": \"笔录1\", \"minutes\": \"质证\"}")
        .by(LEGAL, "conclude-hearing", "{\"documentNo\": \"报告1\", \"report\": \"维持\"}").on(day.plusDays(1));
    tried.put("Q2 decide on the review before the hearing", aCase.tried(LEADER, "decide", DECISION));
    aCase.by(INSPECTOR, "submit-review", "{\"grounds\": []}");
    tried.put("Q2 decide while the review after the hearing goes on", aCase.tried(LEADER, "decide", DECISION));
  }

  private void seizure() {
    SomeCases.realTime();
    var aCase = SomeCases.investigated("余杭某某加湿器店");
    var seized = seizureOf("penalty-cases", aCase.seen().text("/number"));
    var held = INSPECTOR.act(seized, "take", taking(aCase.today() + "T10:00:00+08:00", "\"yuhang.inspector1\", \"yuhang.inspector2\""));
    assertEquals("IN_FORCE", held.text("/stage"), held.body());
    tried.put("Q7 close the investigation with things seized", aCase.tried(INSPECTOR, "close-investigation", SomeCases.CLOSING));
    aCase.on(LocalDate.parse(held.text("/holdsUntil")).plusDays(1));
    tried.put("Q7 extend a seizure that is over", INSPECTOR.act(seized, "propose-extension", "{\"days\": 10, \"reason\": \"案情复杂\"}"));
  }

  /** Approved and not yet carried out. */
  private static String seizureOf(String kind, String number) {
    var seized = SomeLeads.path(INSPECTOR.post("/api/v1/seizures", SEIZURE.formatted(kind, number)));
    INSPECTOR.act(seized, "propose", "{\"reason\": \"库存随时可能发出\"}");
    LEADER.act(seized, "approve", OPINION);
    return seized;
  }

  private static String taking(String at, String officers) {
    return """
        {"takenAt": "%s", "keptAt": "本局仓库", "keeper": "本局", "signature": "SIGNED", "signedBy": "店主", "seals": "封-1", "officers": [%s]}"""
        .formatted(at, officers);
  }

  private static String filing(String handlers) {
    return """
        {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
         "jurisdictionReason": "平台住所地局", "handlers": [%s], "reason": "未展示证书编号"}""".formatted(handlers);
  }

  private static String imposing(String rule, String fine) {
    return "{\"documentNo\": \"罚1\", \"opinion\": \"同意\", \"penalty\": {\"rule\": \"%s\", \"fine\": %s}}".formatted(rule, fine);
  }

  private static String answer(Reply reply) {
    return reply.status() + " " + reply.text("/type").replace("/problems/", "") + " " + reply.text("/basis");
  }

  private static String table() throws IOException {
    try (var lines = HardStopsTest.class.getResourceAsStream("/hard-stops.csv")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
          .map(cell -> cell[0] + " " + cell[1] + " → 422 " + cell[2] + " " + cell[3]).sorted().collect(Collectors.joining("\n"));
    }
  }

  private static LocalDate today() {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();
  }

  private static String at(int hours) {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0).plusHours(hours).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
