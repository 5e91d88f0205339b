package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingcha.kernel.Basis;

@DisplayName("期间计算：首日不计，末日顺延（程序规定第80条）")
@Basis("SAMR-PROC@2022:80")
class CalendarVectorsTest {

  @ParameterizedTest(name = "{0} 起 {1} {2} → {4}")
  @CsvFileSource(resources = "/calendar/vectors.csv", numLinesToSkip = 1)
  void dueDates(LocalDate start, int length, DayUnit unit, LocalDate ruleDueOn, LocalDate dueOn, boolean provisional) {
    var deadline = Published.CALENDAR.deadline(start, length, unit);

    assertAll(
        () -> assertEquals(ruleDueOn, deadline.ruleDueOn()),
        () -> assertEquals(dueOn, deadline.dueOn()),
        () -> assertEquals(provisional, deadline.provisional()),
        () -> assertEquals(dueOn.atTime(23, 59, 59) + "+08:00", deadline.dueAt().toString()));
  }
}
