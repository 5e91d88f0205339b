package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("国务院办公厅节假日安排")
class HolidayScheduleTest {

  @ParameterizedTest(name = "{0} 年：放假 {2} 天，补班 {3} 天")
  @CsvSource({"2025, true, 28, 5", "2026, true, 33, 6", "2027, false, 13, 0"})
  void theShippedSchedulesAreComplete(int year, boolean official, long off, long work) {
    var schedule = HolidaySchedule.onClassPath(year);

    assertEquals(year, schedule.year());
    assertEquals(official, schedule.official());
    assertEquals(official, schedule.instrument() != null);
    assertEquals(off, schedule.days().values().stream().filter(HolidaySchedule.SpecialDay::off).count());
    assertEquals(work, schedule.days().values().stream().filter(day -> !day.off()).count());
  }

  @DisplayName("补班只补在周末")
  @ParameterizedTest
  @ValueSource(ints = {2025, 2026, 2027})
  void onlyWeekendsAreWorkedInExchange(int year) {
    var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    HolidaySchedule.onClassPath(year).days().forEach((date, day) ->
        assertTrue(day.off() || weekend.contains(date.getDayOfWeek()), date.toString()));
  }

  @Test void aScheduleThatIsMissingStopsTheServer() {
    assertThrows(IllegalStateException.class, () -> HolidaySchedule.onClassPath(1999));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{'year':2030,'status':'draft','instrument':'x','days':[]}",
      "{'year':2030,'status':'official','days':[]}",
      "{'year':2030,'status':'official','instrument':'x'}",
      "{'year':2030,'status':'official','instrument':'x','days':[{'date':'2030-01-01','name':'元旦','kind':'rest'}]}"})
  void aScheduleThatCannotBeUnderstoodIsRefused(String json) throws Exception {
    var tree = new ObjectMapper().readTree(json.replace('\'', '"'));
    assertThrows(IllegalArgumentException.class, () -> HolidaySchedule.of(tree));
  }

  @Test void anOfficialScheduleNamesItsInstrument() {
    assertThrows(IllegalArgumentException.class, () -> new HolidaySchedule(2030, true, null, null, null, Map.of()));
  }
}
