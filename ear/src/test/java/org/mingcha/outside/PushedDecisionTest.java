package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("跨省推送：登记地省级局收到、十个工作日内公示，撤销的三个工作日内撤下（SAMR-45@2021:10、14）")
@ExtendWith(MingchaRuns.class)
class PushedDecisionTest {

  private static final String PUSHED = "/api/v1/pushed-decisions";
  private static final String PUBLISH = "{\"publishedOn\": \"%s\", \"place\": \"公示系统\"}";
  private static final String TAKE_DOWN = "{\"takenDownOn\": \"%s\"}";
  private static final Caller GUANGDONG = Caller.officer("guangdong.inspector1");

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("推送即到达；别的机关看不到；决定机关看得到、不能登记；公示；撤销后撤下")
  void theWholeWay() {
    // given a decision against a firm registered in Guangdong
    var aCase = PushedCases.served();
    assertEquals("", found(aCase, GUANGDONG, ""));

    // when it is pushed, twice
    PushedCases.push(aCase).by(INSPECTOR, "record-publicity", PushedCases.act("PUSHED", aCase.today()));

    // then it has arrived once, with what the public may read and ten working days
    var href = found(aCase, GUANGDONG, "&state=RECEIVED");
    var shown = GUANGDONG.get(href);
    assertEquals("RECEIVED 330110 440000 " + aCase.seen().text("/decisions/0/documentNo") + " " + aCase.seen().text("/parties/0/identityNumber") + " DISPLAY 5000", String.join(" ",
        shown.text("/state"), shown.text("/from/code"), shown.text("/to/code"), shown.text("/documentNo"), shown.text("/partyCode"), shown.text("/conducts/0"),
        shown.json().at("/fine").decimalValue().stripTrailingZeros().toPlainString()));
    assertEquals(workingDays(10, aCase.today()), shown.text("/dueAt"));
    assertEquals(404, GUANGDONG.get(aCase.href()).status(), "the case itself stays where it is");

    // and it waits for every inspector of that bureau, with the day by which it is to be published
    assertEquals("publish PUBLISH_PUSHED_DECISION " + shown.text("/dueAt"), waiting(GUANGDONG, href));
    assertEquals("", waiting(Caller.officer("guangdong.leader"), href));

    // and nobody else sees it, not even the superiors of either; whoever sent it does not act on it
    for (var other : List.of("cixi.inspector1", "hangzhou.inspector1", "zhejiang.inspector1", "shenzhen.inspector1", "samr.inspector1")) {
      assertEquals(404, Caller.officer(other).get(href).status(), other);
      assertEquals("", found(aCase, Caller.officer(other), ""), other);
      assertEquals("", waiting(Caller.officer(other), href), other);
      assertEquals(404, Caller.officer(other).act(href, "publish", PUBLISH.formatted(aCase.today()), "\"0\"").status(), other);
    }
    assertEquals(href, found(aCase, INSPECTOR, "&box=SENT"));
    assertEquals("", found(aCase, INSPECTOR, ""));
    assertEquals(403, INSPECTOR.act(href, "publish", PUBLISH.formatted(aCase.today())).status());
    assertEquals(403, Caller.officer("guangdong.leader").act(href, "publish", PUBLISH.formatted(aCase.today())).status());

    // when it is published, on a day that can be
    var early = GUANGDONG.act(href, "publish", PUBLISH.formatted(aCase.today().minusDays(1)));
    assertEquals("422 /publishedOn", early.status() + " " + early.text("/violations/0/pointer"), early.body());
    assertEquals(422, GUANGDONG.act(href, "publish", PUBLISH.formatted(aCase.today().plusDays(1))).status());
    assertEquals(422, GUANGDONG.act(href, "publish", "{\"publishedOn\": \"" + aCase.today() + "\", \"place\": \" \"}").status());
    assertEquals(428, GUANGDONG.post(href + "/actions/publish", PUBLISH.formatted(aCase.today())).status());
    assertEquals(409, GUANGDONG.act(href, "take-down", TAKE_DOWN.formatted(aCase.today())).status());
    var published = GUANGDONG.act(href, "publish", PUBLISH.formatted(aCase.today()));
    assertEquals("200 PUBLISHED 公示系统 苏雅琴", String.join(" ", String.valueOf(published.status()), published.text("/state"), published.text("/place"),
        published.text("/publishedByName")), published.body());
    assertEquals(409, GUANGDONG.act(href, "publish", PUBLISH.formatted(aCase.today())).status());
    assertEquals("", waiting(GUANGDONG, href));

    // and annulled, then it is to be taken down in three working days, until that is recorded
    aCase.by(LEADER, "annul", PushedCases.annulment(aCase.today()));
    assertEquals(412, GUANGDONG.act(href, "take-down", TAKE_DOWN.formatted(aCase.today()), published.etag()).status());
    assertEquals(href, found(aCase, GUANGDONG, "&state=TO_TAKE_DOWN"));
    var recalled = GUANGDONG.get(href);
    assertEquals(workingDays(3, aCase.today()), recalled.text("/takeDownDueAt"));
    assertEquals("take-down WITHDRAW_PUBLICITY " + recalled.text("/takeDownDueAt"), waiting(GUANGDONG, href));
    assertEquals("证据不足", recalled.text("/withdrawnReason"));
    assertEquals(422, GUANGDONG.act(href, "take-down", TAKE_DOWN.formatted(aCase.today().minusDays(1))).status());
    assertEquals("WITHDRAWN " + aCase.today(), state(GUANGDONG.act(href, "take-down", TAKE_DOWN.formatted(aCase.today())), "/takenDownOn"));
    assertEquals(422, aCase.tried(INSPECTOR, "record-publicity", PushedCases.act("PUSHED", aCase.today())).status(), "nothing holds any more");
  }

  @Test
  @DisplayName("公示之前撤销的即为已撤回，不再公示")
  void annulledBefore() {
    var aCase = PushedCases.push(PushedCases.served());
    var href = found(aCase, GUANGDONG, "");
    aCase.by(LEADER, "annul", PushedCases.annulment(aCase.today()));
    assertEquals("WITHDRAWN " + aCase.today(), state(GUANGDONG.get(href), "/withdrawnOn"));
    assertEquals(409, GUANGDONG.act(href, "publish", PUBLISH.formatted(aCase.today())).status());
    assertFalse(GUANGDONG.get(PUSHED + "?state=RECEIVED&limit=200").body().contains(href));
  }

  @Test
  @DisplayName("决定机关撤回公示的，登记地也撤下；重新推送的另成一条")
  void withdrawnWithoutAnnulment() {
    var aCase = PushedCases.push(PushedCases.served());
    aCase.by(INSPECTOR, "record-publicity", PushedCases.act("PUBLISHED", aCase.today()));
    var href = found(aCase, GUANGDONG, "");
    aCase.by(INSPECTOR, "record-publicity", PushedCases.act("WITHDRAWN", aCase.today()));
    assertEquals("WITHDRAWN 说明", state(GUANGDONG.get(href), "/withdrawnReason"));
    PushedCases.push(aCase);
    assertFalse(found(aCase, GUANGDONG, "&state=RECEIVED").equals(href));
  }

  @Test
  @DisplayName("决定机关提前停止公示的，登记地也撤下：决定仍然有效；按案件编号查得到")
  void endedEarly() {
    var aCase = PushedCases.push(PushedCases.served());
    aCase.by(INSPECTOR, "record-publicity", PushedCases.act("PUBLISHED", aCase.today()));
    var byCase = PUSHED + "?box=SENT&case=" + Caller.encoded(aCase.seen().text("/number"));
    var href = INSPECTOR.get(byCase).text("/items/0/href");
    assertEquals(href, found(aCase, GUANGDONG, ""));
    assertEquals(200, GUANGDONG.act(href, "publish", PUBLISH.formatted(aCase.today())).status());
    aCase.paid("FINE", "5000.00").on(aCase.today().plusMonths(4)).by(INSPECTOR, "record-publicity", PushedCases.act("ENDED", aCase.today()));

    var ended = GUANGDONG.get(href);
    assertEquals("TO_TAKE_DOWN true 说明", ended.text("/state") + " " + ended.text("/endedEarly") + " " + ended.text("/withdrawnReason"), ended.body());
    assertEquals(workingDays(3, aCase.today()), ended.text("/takeDownDueAt"));
    assertEquals("WITHDRAWN " + aCase.today(), state(GUANGDONG.act(href, "take-down", TAKE_DOWN.formatted(aCase.today())), "/takenDownOn"));
    assertEquals("ENDED", aCase.seen().text("/publicStanding/state"));
  }

  @Test
  @DisplayName("看不懂的查询参数一律退回")
  void queries() {
    for (var wrong : List.of("?state=GONE", "?box=ALL", "?cursor=7", "?limit=0")) {
      assertEquals(422, GUANGDONG.get(PUSHED + wrong).status(), wrong);
    }
    assertEquals(400, GUANGDONG.get(PUSHED + "?sate=RECEIVED").status());
  }

  private static String workingDays(int days, LocalDate from) {
    return INSPECTOR.get("/api/v1/deadlines?unit=WORKING_DAY&start=" + from + "&days=" + days).text("/dueAt");
  }

  private static String state(Reply reply, String what) {
    return reply.text("/state") + " " + reply.text(what);
  }

  /** Step, limit and last moment with which it stands in the work list of this reader, page by page; empty where it does not. */
  private static String waiting(Caller reader, String href) {
    var found = "";
    for (var next = ""; next != null; ) {
      var page = reader.get("/api/v1/work?limit=2" + next);
      assertEquals(200, page.status(), page.body());
      for (var item : page.json().at("/items")) {
        found += item.path("href").asText().equals(href)
            ? item.path("nextAction").asText() + " " + item.path("timeLimit").asText() + " " + item.path("dueAt").asText() : "";
      }
      next = page.json().path("next").isTextual() ? "&cursor=" + Caller.encoded(page.text("/next")) : null;
    }
    return found;
  }

  /** The address under which this reader finds what was pushed of the case; empty where it is not in the list, and page by page. */
  private static String found(SomeCases aCase, Caller reader, String filter) {
    var number = aCase.seen().text("/number");
    var hrefs = "";
    for (var next = ""; next != null; ) {
      var page = reader.get(PUSHED + "?limit=1" + filter + next);
      assertEquals(200, page.status(), page.body());
      for (var item : page.json().at("/items")) {
        hrefs += item.path("case").asText().equals(number) ? item.path("href").asText() : "";
      }
      next = page.json().path("next").isTextual() ? "&cursor=" + Caller.encoded(page.text("/next")) : null;
    }
    return hrefs;
  }
}
