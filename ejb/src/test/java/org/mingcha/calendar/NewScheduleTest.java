package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.calendar.Published.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.kernel.Invalid.Violation;

@DisplayName("载入节假日安排：通知说不出的，一律不收（程序规定第80条）")
class NewScheduleTest {

  private static final LocalDate TODAY = day("2026-11-10");
  private static final ScheduleView STAND_IN = new ScheduleView(HolidaySchedule.onClassPath(2027), 0, null, null);
  private static final ScheduleView NOTICE = new ScheduleView(HolidaySchedule.onClassPath(2026), 0, null, null);

  record Wrong(String why, NewSchedule schedule, ScheduleView standing, String pointer, String code) {
    @Override
    public String toString() {
      return why;
    }
  }

  static Stream<Wrong> wrong() {
    return Stream.of(
        new Wrong("没有通知名称", official(null, "2026-11-05"), STAND_IN, "/instrument", "calendar.notice-unnamed"),
        new Wrong("没有发文日期", official("通知", null), STAND_IN, "/instrumentDate", "calendar.notice-undated"),
        new Wrong("明天的通知", official("通知", "2026-11-11"), STAND_IN, "/instrumentDate", "calendar.notice-of-tomorrow"),
        new Wrong("网址不是网址", at("javascript:alert(1)"), STAND_IN, "/instrumentUrl", "calendar.notice-address"),
        new Wrong("网址有空格", at("https://www.gov.cn/a b"), STAND_IN, "/instrumentUrl", "calendar.notice-address"),
        new Wrong("缺劳动节", without("2027-05-02"), STAND_IN, "/days", "calendar.holiday-missing"),
        new Wrong("同一天两次", with("2027-02-08", true), STAND_IN, "/days/14/date", "calendar.day-twice"),
        new Wrong("别的年份", with("2028-02-01", true), STAND_IN, "/days/14/date", "calendar.day-of-other-year"),
        new Wrong("把星期三列为调休上班", with("2027-02-17", false), STAND_IN, "/days/14/date", "calendar.worked-anyway"),
        new Wrong("以暂算取代正式通知", new NewSchedule(2026, false, null, null, null, List.of()), NOTICE, "/status", "calendar.official-stands"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  @DisplayName("一处不对，指出是哪一处")
  void whatNoNoticeSaysIsRefused(Wrong wrong) {
    assertEquals(List.of(wrong.pointer() + " " + wrong.code()), faults(wrong.schedule(), wrong.standing()));
  }

  @Test
  @DisplayName("放假不足法定十三天，逐一指出")
  void fewerDaysThanTheLawGivesAreRefused() {
    var faults = new NewSchedule(2027, true, "通知", day("2026-11-05"), null, List.of()).faults(STAND_IN, TODAY);
    assertEquals(Map.of("days", 0, "least", 13),
        faults.stream().filter(fault -> fault.code().equals("calendar.too-few-holidays")).map(Violation::facts).findFirst().orElseThrow());
    assertEquals(6, faults.stream().filter(fault -> fault.code().equals("calendar.holiday-missing")).count());
  }

  @Test
  @DisplayName("完整的通知照收，跨年的元旦假期也收")
  void aWholeNoticeIsTaken() {
    assertEquals(List.of(), faults(with("2026-12-31", true), STAND_IN));
    assertEquals(List.of(), faults(with("2027-02-20", false), STAND_IN));
    assertEquals(List.of(), faults(at("https://www.gov.cn/zhengce/2027.htm"), STAND_IN));
  }

  private static List<String> faults(NewSchedule schedule, ScheduleView standing) {
    return schedule.faults(standing, TODAY).stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static List<NewSchedule.Day> statutory() {
    var days = new ArrayList<NewSchedule.Day>();
    STAND_IN.schedule().days().forEach((date, special) -> days.add(new NewSchedule.Day(date, special.off(), special.holiday())));
    days.add(new NewSchedule.Day(day("2027-02-09"), true, "春节"));
    return days;
  }

  private static NewSchedule official(String instrument, String date) {
    return new NewSchedule(2027, true, instrument, date == null ? null : day(date), null, statutory());
  }

  private static NewSchedule at(String address) {
    return new NewSchedule(2027, true, "通知", day("2026-11-05"), address, statutory());
  }

  private static NewSchedule without(String date) {
    var days = statutory();
    days.removeIf(day -> day.date().equals(day(date)));
    return new NewSchedule(2027, true, "通知", day("2026-11-05"), null, days);
  }

  private static NewSchedule with(String date, boolean off) {
    var days = statutory();
    days.add(new NewSchedule.Day(day(date), off, "春节"));
    return new NewSchedule(2027, true, "通知", day("2026-11-05"), null, days);
  }
}
