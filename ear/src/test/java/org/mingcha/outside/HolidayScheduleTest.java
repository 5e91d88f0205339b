package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("节假日安排：载入即生效，在办期限随之重新计算")
@ExtendWith(MingchaRuns.class)
class HolidayScheduleTest {

  private static final Caller ADMINISTRATOR = Caller.officer("sysadmin");

  @Test
  @DisplayName("末日改为放假：线索的核查期限顺延一个工作日，时间线记明，计算器同样回答；改回即恢复")
  void aScheduleMovesTheLimitsThatRun() {
    // given a lead that must be verified by a certain day
    var lead = SomeLeads.receivedOn(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), "某某电器商行");
    var due = due(lead);
    var path = "/api/v1/holiday-schedules/" + due.getYear();
    var before = ADMINISTRATOR.get(path);
    var next = LocalDate.parse(calculated(due, 1).substring(0, 10));
    try {
      // when that day becomes a day off
      var loaded = load(path, off(before, due), before.etag());

      // then the limit ends on the next working day, and the lead says why
      assertEquals(200, loaded.status(), loaded.body());
      assertTrue(loaded.json().at("/limits/moved").asInt() >= 1, loaded.body());
      assertEquals(next, due(lead));
      assertTrue(SomeLeads.INSPECTOR.get(lead + "/timeline").body().contains("deadline-moved"));
      assertEquals(next.toString(), calculated(due.minusDays(1), 1).substring(0, 10));
    } finally {
      load(path, content(before), ADMINISTRATOR.get(path).etag());
    }
    assertEquals(due, due(lead));
  }

  @Test
  @DisplayName("依据旧版本的载入、没有版本的载入、缺少法定节日的载入，都不收")
  void aLoadingIsHeldToVersionAndLaw() {
    var path = "/api/v1/holiday-schedules/2033";
    var body = "{\"status\": \"OFFICIAL\", \"instrument\": \"通知\", \"instrumentDate\": \"2026-11-04\", \"days\": []}";
    assertEquals("ASSUMED", ADMINISTRATOR.get(path).text("/status"));
    assertEquals(412, load(path, body, "\"7\"").status());
    assertEquals(428, ADMINISTRATOR.post(path + "/actions/load", body).status());
    var refused = load(path, body, "\"0\"");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("calendar.holiday-missing") && refused.body().contains("2033-10-01"), refused.body());
    assertEquals(0, ADMINISTRATOR.get(path).json().path("version").asInt());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"'days': [null]; /days/0", "'days': [], 'instrumentUrl': 'javascript:alert(1)'; /instrumentUrl"})
  @DisplayName("空的一天、不是网址的网址：422，指出是哪一处")
  void whatIsNoDayAndNoAddressIsNamed(String content, String pointer) {
    var path = "/api/v1/holiday-schedules/2034";
    var refused = load(path, "{'status': 'PROVISIONAL', ".replace('\'', '"') + content.replace('\'', '"') + "}", "\"0\"");
    assertEquals(422, refused.status(), refused.body());
    assertTrue(refused.json().at("/violations").findValuesAsText("pointer").contains(pointer), refused.body());
    assertEquals(0, ADMINISTRATOR.get(path).json().path("version").asInt());
  }

  private static Reply load(String path, String body, String version) {
    return ADMINISTRATOR.act(path, "load", body, version);
  }

  private static LocalDate due(String lead) {
    return LocalDate.parse(SomeLeads.INSPECTOR.get(lead).text("/timeLimits/0/dueAt").substring(0, 10));
  }

  private static String calculated(LocalDate start, int days) {
    return SomeLeads.INSPECTOR.get("/api/v1/deadlines?unit=WORKING_DAY&start=" + start + "&days=" + days).text("/dueAt");
  }

  private static String off(Reply schedule, LocalDate day) {
    var content = node(schedule);
    ((ArrayNode) content.get("days")).addObject().put("date", day.toString()).put("kind", "OFF").put("name", "临时放假");
    return content.toString();
  }

  /** What the schedule says, as it is loaded. */
  private static String content(Reply schedule) {
    return node(schedule).toString();
  }

  private static ObjectNode node(Reply schedule) {
    return ((ObjectNode) schedule.json()).retain("status", "instrument", "instrumentDate", "instrumentUrl", "days");
  }
}
