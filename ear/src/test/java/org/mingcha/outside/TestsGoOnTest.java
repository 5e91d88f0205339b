package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("检验没有结束，线索已经立案或者并案：期限在接续的案件、线索里接着停")
@ExtendWith(MingchaRuns.class)
class TestsGoOnTest {

  private static final String REQUESTS = "/api/v1/evidence-requests";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
  private String lead;
  private String path;

  @BeforeEach
  void aLead() {
    path = SomeLeads.receivedOn(today.toString(), "某某电器商行");
    lead = inspector.get(path).text("/number");
  }

  @Test
  @DisplayName("立案时检验尚未结束的，办案期限自立案之日起接着停；有了结果次日起恢复（程序规定第32条、第64条）")
  void testsGoOnInTheCase() {
    assertEquals(200, inspector.act(path, "start-verification", "{}").status());
    assertEquals(200, inspector.act(path, "verify", "{\"findings\": \"属实\"}").status());
    var test = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]")));
    var aCase = SomeLeads.filed(path);

    assertEquals("PAUSED", inspector.state(aCase, "DECIDE_CASE"));
    assertEquals(200, inspector.post(test + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"不合格\"}").status());
    assertEquals(today.toString(), inspector.get(aCase).text("/timeLimits/0/pauses/0/to"));
  }

  @Test
  @DisplayName("并案后的检验停住并入的线索，有了结果也在那里恢复（程序规定第18条、第32条）")
  void testsGoOnInTheOtherLead() {
    var test = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]")));
    var other = SomeLeads.receivedOn(today.minusDays(1).toString(), "某某电器商行");
    SomeLeads.merge(path, other);

    assertEquals("PAUSED", inspector.state(other, "VERIFY_LEAD"));
    assertEquals(200, inspector.post(test + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"合格\"}").status());
    assertEquals(today.toString(), inspector.get(other).text("/timeLimits/0/pauses/0/to"));
  }

  @Test
  @DisplayName("并入的线索里检验尚未结束就立案的，办案期限自立案之日起停住；在案件里可以看到、可以答复（程序规定第32条、第64条）")
  void testsOfMergedLeadsGoOnInTheCase() {
    var test = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]")));
    var other = SomeLeads.verified(today.minusDays(1).toString());
    SomeLeads.merge(path, other);

    var aCase = SomeLeads.filed(other);

    assertEquals("PAUSED", inspector.state(aCase, "DECIDE_CASE"));
    var number = inspector.get(aCase).text("/number");
    assertEquals("TESTING", inspector.waiting(number));
    var page = inspector.get("/evidence/ask.xhtml?kind=penalty-cases&within=" + Caller.encoded(number)).body();
    assertTrue(page.contains("余市监告〔2026〕9005号") && page.contains(lead) && page.contains("act=answer"), page);
    assertEquals(200, inspector.post(test + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"合格\"}").status());
    assertEquals(today.toString(), inspector.get(aCase).text("/timeLimits/0/pauses/0/to"));
    assertEquals("DECIDE_CASE", inspector.waiting(number));
  }

  @Test
  @DisplayName("并入的线索收到在先、期限由其接续的，保留的线索里尚未结束的检验接着停住（程序规定第18条、第32条）")
  void testsOfTheSurvivorGoOn() {
    var test = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]")));
    SomeLeads.merge(SomeLeads.receivedOn(today.minusDays(1).toString(), "某某电器商行"), path);

    assertEquals("CANCELLED PAUSED", verification());
    assertEquals(200, inspector.post(test + "/actions/answer", "{\"answeredOn\": \"" + today + "\", \"answer\": \"合格\"}").status());
    assertTrue(inspector.get(path).json().at("/timeLimits").findValues("to").stream().noneMatch(JsonNode::isNull), inspector.get(path).body());
  }

  @Test
  @DisplayName("升级时，先有结果的检验按自己的结果停止，后有结果的接着停住期限；已立案的自立案之日起停住（程序规定第32条）")
  void upgraded() throws SQLException, IOException {
    var first = SomeLeads.path(inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]")));
    inspector.post(REQUESTS, request("TESTING", today, today.plusDays(10), "[]").replace("〕9005号", "〕9006号"));
    var sql = Files.readString(Path.of("../ejb/src/main/resources/db/migration/evidence/V202611291211__identification_and_refund.sql"));
    try (var owner = TheDatabase.asOwner(); var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      TheDatabase.enterAsSystem(owner);
      // given that the first was answered, and the one pause for both stands under its paper
      statement.execute("update evidence_request set answered_on = issued_on, answer = '合格', answered_by = 'yuhang.inspector1' where id = "
          + first.replaceAll(".*/", ""));
      statement.execute("delete from time_limit_pause p using time_limit t where t.id = p.time_limit_id and t.subject_no = '" + lead
          + "' and p.document_no like '%6号'");

      statement.execute(sql.substring(sql.indexOf("create table")));

      try (var kept = statement.executeQuery("select string_agg(right(p.document_no, 2) || ' ' || coalesce(cast(p.paused_to as text), 'open'), ', ' "
          + "order by p.document_no) from time_limit_pause p join time_limit t on t.id = p.time_limit_id where t.subject_no = '" + lead + "'")) {
        kept.next();
        assertEquals("5号 " + today + ", 6号 open", kept.getString(1));
      } finally {
        owner.rollback();
      }
    }
  }

  /** How the times for verifying the lead stand, one after another. */
  private String verification() {
    return inspector.get(path).json().at("/timeLimits").findValuesAsText("state").stream().sorted().collect(Collectors.joining(" "));
  }

  private String request(String kind, LocalDate issued, LocalDate due, String seizures) {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "kind": "%s", "paperNo": "余市监告〔2026〕9005号", "addressee": "某某检验院", "subject": "充电器2件",
         "issuedOn": "%s", "dueOn": "%s", "seizures": %s}""".formatted(lead, kind, issued, due, seizures);
  }
}
