package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("调查中的要求和回避：限期提供材料、协助调查、委托检验停住哪些期限")
@ExtendWith(MingchaRuns.class)
class EvidenceRequestTest {

  private static final String REQUESTS = "/api/v1/evidence-requests";
  private static final String RECUSALS = "/api/v1/recusals";
  private static final String TWO = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
  private final LocalDate today = now.toLocalDate();
  private String lead;
  private String path;

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @BeforeEach
  void aLead() {
    path = SomeLeads.receivedOn(today.toString(), "某某电器商行");
    lead = inspector.get(path).text("/number");
  }

  @Test
  @DisplayName("委托检验停住核查期限和告知过的查封扣押期限，别的查封不停；有了结果次日起恢复（程序规定第32条、第38条）")
  void testingPauses() {
    // given two seizures of the lead, of which the party is told for one only
    var told = seized();
    var untold = seized();

    // when a test is entrusted
    var test = inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[\"" + inspector.get(told).text("/number") + "\"]"));
    assertEquals(201, test.status(), test.body());

    // then these two times stand still and no other
    assertEquals("PAUSED PAUSED RUNNING", inspector.state(path, "VERIFY_LEAD") + " " + inspector.state(told, "SEIZURE") + " "
        + inspector.state(untold, "SEIZURE"));
    assertTrue(inspector.get(told + "/timeline").body().contains("pause-for-testing"));

    // and run on with the result; one answer is enough
    var answer = "{\"answeredOn\": \"" + today + "\", \"answer\": \"不合格\"}";
    assertEquals(200, inspector.post(SomeLeads.path(test) + "/actions/answer", answer).status());
    assertEquals(409, inspector.post(SomeLeads.path(test) + "/actions/answer", answer).status());
    assertTrue(!inspector.get(told).json().at("/timeLimits/0/pauses/0").path("to").isNull());
    assertTrue(inspector.get(told + "/timeline").body().contains("resume-after-testing"));
  }

  @Test
  @DisplayName("两项检验都有结果，期限才恢复，各扣各的期间；共用一份期间告知书的，按最后的结果（程序规定第32条）")
  void untilTheLastTest() {
    var first = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]")));
    var second = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(20), "[]")));
    var other = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(20), "[]").replace("〕9005号", "〕9006号")));
    var answer = "{\"answeredOn\": \"" + today + "\", \"answer\": \"合格\"}";

    inspector.post(first + "/actions/answer", answer);
    assertEquals("null null", pauses());
    inspector.post(second + "/actions/answer", answer);
    assertEquals("\"" + today + "\" null", pauses());
    inspector.post(other + "/actions/answer", answer);
    assertEquals("\"" + today + "\" \"" + today + "\"", pauses());
  }

  @Test
  @DisplayName("权利人辨认、鉴别停住核查期限，查封扣押不停；线索里不责令退还（程序规定第18条、第38条、第64条）")
  void identificationPauses() {
    var seizure = seized();
    var asked = inspector.post(REQUESTS, request("RIGHT_HOLDER_IDENTIFICATION", today, today.plusDays(10), "[]"));
    assertEquals(201, asked.status(), asked.body());

    assertEquals("PAUSED RUNNING", inspector.state(path, "VERIFY_LEAD") + " " + inspector.state(seizure, "SEIZURE"));
    assertEquals("RIGHT_HOLDER_IDENTIFICATION", inspector.get(path).text("/timeLimits/0/pauses/0/reason"));
    assertTrue(inspector.get("/evidence/ask.xhtml?kind=leads&within=" + Caller.encoded(lead)).body().contains("权利人辨认、鉴别"));
    var answered = inspector.post(SomeLeads.path(asked) + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"并非本公司产品\"}");
    assertEquals(200, answered.status(), answered.body());
    assertEquals("\"" + today + "\"", pauses());
    refused(inspector.post(REQUESTS, request("REFUND_ORDER", today, today.plusDays(10), "[]")), "/kind");
  }

  @Test
  @DisplayName("责令退还多收价款停住办案期限（程序规定第64条）")
  void refundPauses() {
    var aCase = SomeCases.investigated("多收价款店");
    var asked = SomeCases.INSPECTOR.post(REQUESTS, """
        {"within": {"kind": "penalty-cases", "number": "%s"}, "kind": "REFUND_ORDER", "paperNo": "余市监责退〔2026〕9004号", "addressee": "多收价款店",
         "subject": "退还多收的安装费", "issuedOn": "%s", "dueOn": "%s"}""".formatted(aCase.seen().text("/number"), aCase.today(), aCase.today().plusDays(30)));
    assertEquals(201, asked.status(), asked.body());

    assertTrue(aCase.limits().contains("DECIDE_CASE PAUSED"), aCase.limits());
    SomeCases.INSPECTOR.post(SomeLeads.path(asked) + "/actions/answer", "{\"answeredOn\": \"" + aCase.today() + "\", \"answer\": \"已全部退还\"}");
    assertEquals("REFUND_ORDER " + aCase.today(), aCase.seen().text("/timeLimits/0/pauses/0/reason") + " " + aCase.seen().text("/timeLimits/0/pauses/0/to"));
  }

  @Test
  @DisplayName("当事人逾期未提供材料的，工作列表写明当事人期限已届满，不算本局逾期；答复后不再显示（程序规定第30条）")
  void materialsInTheWorkList() {
    var asked = inspector.post(REQUESTS, request("MATERIALS", today.minusDays(9), today.minusDays(2), "[]"));
    assertEquals(201, asked.status(), asked.body());
    assertEquals("VERIFY_LEAD MATERIALS", inspector.waitingBeyond(lead));
    assertTrue(inspector.get("/evidence/ask.xhtml?kind=leads&within=" + Caller.encoded(lead)).body().contains("当事人逾期未提供"));
    refused(inspector.post(REQUESTS, request("MATERIALS", today.minusDays(9), today.minusDays(2), "[]")), "/paperNo");

    inspector.post(SomeLeads.path(asked) + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"已提供\"}");

    assertEquals("VERIFY_LEAD null", inspector.waitingBeyond(lead));
    inspector.post(REQUESTS, request("MATERIALS", today.minusDays(9), today, "[]").replace("9005号", "9051号"));
    assertEquals("MATERIALS null", inspector.waitingBeyond(lead));
  }

  @Test
  @DisplayName("协助调查十五个工作日，届满前可以推后（程序规定第45条）")
  void assistance() {
    var asked = inspector.post(REQUESTS, request("ASSISTANCE", today, null, "[]"));
    assertEquals(201, asked.status(), asked.body());
    var due = LocalDate.parse(asked.text("/dueOn"));
    assertEquals(inspector.get("/api/v1/deadlines?days=15&unit=WORKING_DAY&start=" + today).text("/dueAt").substring(0, 10), due.toString(), asked.body());

    var later = inspector.post(SomeLeads.path(asked) + "/actions/extend", "{\"dueOn\": \"" + due.plusDays(5) + "\", \"reason\": \"函告延期\"}");

    assertEquals(due.plusDays(5).toString(), later.text("/dueOn"), later.body());
  }

  @Test
  @DisplayName("填错的一律指明哪一处，什么都不留下")
  void badInput() {
    refused(inspector.post(REQUESTS, request("MATERIALS", today.plusDays(1), today.plusDays(5), "[]")), "/issuedOn");
    refused(inspector.post(REQUESTS, request("MATERIALS", today, null, "[]")), "/dueOn");
    refused(inspector.post(REQUESTS, request("ASSISTANCE", today, today.plusDays(5), "[]")), "/dueOn");
    refused(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(5), "[\"余市监强制〔1999〕1号\"]")), "/seizures");
    refused(inspector.post(RECUSALS, """
        {"within": {"kind": "leads", "number": "%s"}, "officer": "nobody", "office": "STAFF", "applicant": "PARTY", "grounds": "近亲属"}""".formatted(lead)), "/officer");
    assertEquals(0, inspector.get(REQUESTS + "?kind=leads&number=" + Caller.encoded(lead)).json().at("/items").size());
  }

  @Test
  @DisplayName("委托书和期间告知书：没有抽样也可以拟，送检之后写明机构和期间；查封扣押的期间告知书，要求可以写其文号（程序规定第32条、第38条，强制法第25条）")
  void papersOfATest() {
    // given things that were seized, of which no sample stands among the evidence
    var seizure = seized();
    assertTrue(!offered(path, "TEST_ENTRUSTMENT", "null") && offered(path, "TEST_PERIOD_NOTICE", "null"));
    assertTrue(SomePapers.drafted(inspector, seizure, "TEST_ENTRUSTMENT").json().at("/fields/samples").toString().contains("充电器"));
    var notice = SomePapers.drafted(inspector, seizure, "TEST_PERIOD_NOTICE");
    assertTrue(notice.json().at("/fields/goods").toString().contains("充电器20件"), notice.json().toString());
    notice.by(inspector, "edit", "{\"fields\": {\"institution\": \"某某检验院\", \"from\": \"今日\", \"to\": \"九日后\"}}")
        .by(leader, "approve", "{\"opinion\": \"同意\"}").issued();

    // when the test is asked for by the number of the seizure's notice
    var number = notice.text("/number");
    var asked = inspector.post(REQUESTS, request("TESTING", today, today.plusDays(9), "[]").replace("余市监告〔2026〕9005号", number));
    assertEquals(201, asked.status(), asked.body());

    // then the papers are of that test, while it is awaited
    assertTrue(offered(path, "TEST_ENTRUSTMENT", number) && offered(path, "TEST_PERIOD_NOTICE", number));
    var own = SomePapers.drafted(inspector, path, "TEST_PERIOD_NOTICE");
    assertTrue(own.json().at("/fields").toString().contains("某某检验院") && own.json().at("/missing").isEmpty(), own.json().toString());
    inspector.post(SomeLeads.path(asked) + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"不合格\"}");
    assertTrue(offered(path, "TEST_RESULT_NOTICE", number) && !offered(path, "TEST_PERIOD_NOTICE", number));
  }

  private boolean offered(String matter, String type, String about) {
    for (var offer : inspector.get(matter + "/documents").json().at("/offered")) {
      if (offer.path("type").asText().equals(type) && offer.path("about").asText().equals(about)) {
        return true;
      }
    }
    return false;
  }

  /** The last days of the pauses of the lead's time. */
  private String pauses() {
    var days = new ArrayList<String>();
    inspector.get(path).json().at("/timeLimits/0/pauses").forEach(pause -> days.add(pause.path("to").toString()));
    return String.join(" ", days);
  }

  private String seized() {
    var seizure = SomeLeads.path(inspector.post("/api/v1/seizures", """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"}, "type": "SEIZURE",
         "legalBasis": "产品质量法第十八条", "grounds": "涉嫌不合格", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""".formatted(lead)));
    inspector.act(seizure, "propose", "{\"reason\": \"涉嫌不合格\"}");
    leader.act(seizure, "approve", "{\"opinion\": \"同意\"}");
    var taken = inspector.act(seizure, "take", """
        {"takenAt": "%s", "keptAt": "本局仓库", "keeper": "本局", "signature": "SIGNED", "signedBy": "店主", "officers": %s}"""
        .formatted(ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), TWO));
    assertEquals(200, taken.status(), taken.body());
    return seizure;
  }

  private String request(String kind, LocalDate issued, LocalDate due, String seizures) {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "kind": "%s", "paperNo": "余市监告〔2026〕9005号", "addressee": "某某检验院", "subject": "充电器2件",
         "issuedOn": "%s", "dueOn": %s, "seizures": %s}""".formatted(lead, kind, issued, due == null ? "null" : "\"" + due + "\"", seizures);
  }

  private static void refused(Reply reply, String pointer) {
    assertEquals("422 " + pointer, reply.status() + " " + reply.text("/violations/0/pointer"), reply.body());
  }
}
