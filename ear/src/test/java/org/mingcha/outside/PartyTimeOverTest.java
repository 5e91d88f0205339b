package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("当事人期限已届满：不是谁逾期，可以进行下一步（程序规定第57条，产品质量法第15条）")
@ExtendWith(MingchaRuns.class)
class PartyTimeOverTest {

  private static final String OVER = "当事人期限已届满";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("陈述申辩期限届满的案件：工作台按办案期限排，写明已届满；看板不列入逾期")
  void theCaseGoesOn() {
    // given a case in which the time for a statement runs
    var aCase = SomeCases.investigated("届满电器商行").disobeyed().reviewed("").approved("5000").notified();
    var number = aCase.seen().text("/number");
    var statement = aCase.due("STATEMENT");
    assertEquals("STATEMENT " + statement + " null", row(SomeCases.INSPECTOR, number));

    // when it is over
    aCase.whenStatementsAreOver();

    // then the case stands at the day by which it is to be decided, and says that the party's time is over
    var decideBy = aCase.due("DECIDE_CASE");
    assertEquals("DECIDE_CASE " + decideBy + " STATEMENT", row(SomeCases.INSPECTOR, number));
    assertEquals("OVERDUE", limit(aCase, "STATEMENT"), "the file itself keeps its states");
    var page = SomeCases.INSPECTOR.get("/board/home.xhtml?sight=BUREAU&cursor=" + decideBy.substring(0, 10) + "~").body();
    assertTrue(page.contains(number) && page.contains(OVER), page);
    assertEquals(decideBy, SomeCases.INSPECTOR.get("/api/v1/penalty-cases?limit=200").json().at("/items").findParents("number").stream()
        .filter(item -> item.path("number").asText().equals(number)).findFirst().orElseThrow().path("dueAt").asText());

    // and on the board of limits it is not among what is overdue
    var board = "/api/v1/time-limits?kind=penalty-cases&limit=200&to=" + aCase.today().minusDays(1);
    assertTrue(SomeCases.LEADER.get(board + "&partyTimeOver=true").body().contains(number));
    assertFalse(SomeCases.LEADER.get(board + "&partyTimeOver=false").body().contains(number));
    assertEquals(422, SomeCases.LEADER.get(board + "&partyTimeOver=perhaps").status());
    var over = SomeCases.LEADER.get("/board/limits.xhtml?kind=penalty-cases&due=party").body();
    assertTrue(over.contains(number) && over.contains(OVER), over);
    assertFalse(SomeCases.LEADER.get("/board/limits.xhtml?kind=penalty-cases&due=overdue").body().contains(number));
  }

  @Test
  @DisplayName("期限一过，工作台写出现在可以办的下一步；案件的版本不变，打开着的人不会被说成过时")
  void theWorkListTellsWhatMayBeDoneNow() {
    // given a case whose party has time for a statement: nothing may be decided
    var aCase = SomeCases.investigated("翌日电器商行").disobeyed().reviewed("").approved("5000").notified();
    var number = aCase.seen().text("/number");
    var before = whole(SomeCases.INSPECTOR, number).path("nextAction").asText();
    var version = aCase.seen().json().path("version");

    // when the time is over, and nobody has done anything
    aCase.whenStatementsAreOver();

    // then the list tells the next step, as the page of the case does
    var next = Eventually.seen(() -> whole(SomeCases.INSPECTOR, number).path("nextAction").asText(), step -> !step.equals(before));
    assertEquals("decide", next);
    assertEquals(version, aCase.seen().json().path("version"));
  }

  @Test
  @DisplayName("异议期限届满、没有其他期限的抽查：与今天到期的排在一起，不计入逾期，翻页不漏不重")
  void nothingElseRuns() {
    // given a failed check whose seller and producer were told
    var check = ASpotCheck.toldOfFailure("届满移动电源店", null);
    var number = ASpotCheck.SAMPLER.get(check).text("/number");
    var today = ASpotCheck.told(check).plusDays(1);

    // when the time to object is over
    ASpotCheck.clock(today);

    // then, once the list tells for all matters what may be done now, none of it is missing or doubled between pages
    var read = Eventually.seen(() -> List.of(rows(ASpotCheck.SAMPLER, "MINE", 200), rows(ASpotCheck.SAMPLER, "MINE", 17)),
        both -> numbers(both.get(0)).equals(numbers(both.get(1))));
    var whole = read.get(0);
    assertEquals(numbers(whole), numbers(read.get(1)));

    // and the check has no limit any more, and stands behind what is overdue and before what has time
    var place = numbers(whole).indexOf(number);
    assertEquals("null null", whole.get(place).path("timeLimit").asText() + " " + whole.get(place).path("dueAt").asText());
    assertTrue(whole.get(place).path("partyTimeOver").asText().endsWith("_OBJECTION"), whole.get(place).toString());
    whole.subList(0, place).stream().filter(row -> row.path("dueAt").isTextual()).forEach(row -> assertFalse(due(row).isAfter(today), row.toString()));
    whole.subList(place, whole.size()).stream().filter(row -> row.path("dueAt").isTextual()).forEach(row -> assertFalse(due(row).isBefore(today), row.toString()));

    // and the figure above the list counts none of the party's time as overdue
    var overdue = whole.stream().filter(row -> row.path("dueAt").isTextual() && due(row).isBefore(today)).count();
    var page = ASpotCheck.SAMPLER.get("/board/home.xhtml?cursor=" + today + "~").body();
    assertTrue(page.contains("<b>" + overdue + "</b> 已逾期"), page);
    assertTrue(page.contains(number) && page.contains(OVER), page);
  }

  @Test
  @DisplayName("改正期限届满的：不计入本局逾期，工作台和页面写明当事人期限已届满、接着复查（处罚法第28条，第110号令第27条）")
  void theTermToCorrectIsTheParties() {
    var papers = SomeCases.INSPECTOR;
    var today = LocalDate.parse("2027-05-17");
    ASpotCheck.clock(today);
    var order = SomeLeads.path(papers.post("/api/v1/rectification-orders", """
        {"party": {"name": "届满插座店", "capacity": "IN_PLATFORM_OPERATOR"}, "breach": "DISPLAY", "facts": "未展示证书编号",
         "demands": "展示证书编号", "termLength": 3, "termUnit": "DAY"}"""));
    papers.act(order, "propose", "{\"reason\": \"拟责令改正\"}");
    SomeCases.LEADER.act(order, "issue-rectification-order", "{\"opinion\": \"同意\"}");
    var served = papers.act(order, "record-service",
        "{\"method\": \"DIRECT\", \"servedOn\": \"" + today + "\", \"receivedBy\": \"店主\", \"proof\": \"送达回证1号\"}");
    var number = served.text("/number");
    assertEquals("RECTIFY " + served.text("/timeLimits/0/dueAt") + " null", row(papers, number));

    ASpotCheck.clock(today.plusDays(33));

    assertEquals("null null RECTIFY", row(papers, number));
    assertEquals("recheck", whole(papers, number).path("nextAction").asText());
    var page = papers.get("/rectification/order.xhtml?number=" + Caller.encoded(number)).body();
    assertTrue(page.contains("请复查是否改正") && !page.contains("逾期 30 天"), page);

    // and it says everywhere that the re-check is due, and nowhere that the term still runs
    assertTrue(page.contains("<b>改正期满，待复查</b>") && !page.contains("<b>限期改正中</b>"), page);
    var listed = papers.get("/rectification/list.xhtml?q=" + Caller.encoded(number)).body();
    assertTrue(listed.contains("改正期满，待复查") && listed.contains(OVER) && !listed.contains("无期限"), listed);
    assertEquals("RECTIFY", papers.get("/api/v1/rectification-orders?q=" + Caller.encoded(number)).text("/items/0/partyTimeOver"));
  }

  private static String limit(SomeCases aCase, String name) {
    return aCase.seen().json().at("/timeLimits").findParents("name").stream().filter(limit -> limit.path("name").asText().equals(name))
        .findFirst().orElseThrow().path("state").asText();
  }

  /** Limit, day and party's time of a matter in the bureau's work list. */
  private static String row(Caller reader, String number) {
    var row = whole(reader, number);
    return row.path("timeLimit").asText() + " " + row.path("dueAt").asText() + " " + row.path("partyTimeOver").asText();
  }

  private static JsonNode whole(Caller reader, String number) {
    return rows(reader, "BUREAU", 200).stream().filter(one -> one.path("number").asText().equals(number)).findFirst().orElseThrow();
  }

  private static List<JsonNode> rows(Caller reader, String sight, int limit) {
    var rows = new ArrayList<JsonNode>();
    for (var next = ""; next != null; ) {
      var page = reader.get("/api/v1/work?sight=" + sight + "&limit=" + limit + next);
      assertEquals(200, page.status(), page.body());
      page.json().path("items").forEach(rows::add);
      next = page.json().path("next").isTextual() ? "&cursor=" + Caller.encoded(page.text("/next")) : null;
    }
    return rows;
  }

  private static List<String> numbers(List<JsonNode> rows) {
    return rows.stream().map(row -> row.path("number").asText()).toList();
  }

  private static LocalDate due(JsonNode row) {
    return LocalDate.parse(row.path("dueAt").asText().substring(0, 10));
  }
}
