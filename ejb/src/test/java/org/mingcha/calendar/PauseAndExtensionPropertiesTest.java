package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.Published.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.BeforeEach;

/** Random limits in official years, with a fixed seed for every repetition. */
@DisplayName("暂停与延长的性质（随机，种子固定）")
class PauseAndExtensionPropertiesTest {

  private static final int TIMES = 200;
  private Random random;
  private LocalDate start;
  private LocalDate today;
  private int length;
  private DayUnit unit;
  private List<Pause> pauses;

  @BeforeEach void draw(RepetitionInfo repetition) {
    random = new Random(110_000L + repetition.getCurrentRepetition());
    start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(450));
    today = start.plusDays(random.nextInt(60));
    length = 1 + random.nextInt(90);
    unit = random.nextBoolean() ? DayUnit.WORKING : DayUnit.CALENDAR;
    pauses = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) pauses.add(pause());
  }

  @DisplayName("多一段暂停，到期日不会提前")
  @RepeatedTest(TIMES) void aPauseNeverMakesTheDueDateEarlier() {
    var before = due(pauses, List.of());
    var more = new ArrayList<>(pauses);
    more.add(pause());
    var after = due(more, List.of());

    assertFalse(after.dueOn().isBefore(before.dueOn()));
    assertFalse(after.ruleDueOn().isBefore(before.ruleDueOn()));
  }

  @DisplayName("暂停区间取并集：次序、重复、拆分都不影响")
  @RepeatedTest(TIMES) void pausesAreAUnion() {
    var expected = due(pauses, List.of());
    var other = new ArrayList<>(pauses);
    other.addAll(pauses);
    pauses.stream().filter(pause -> !pause.open()).forEach(pause -> {
      other.add(pause.closedOn(pause.from()));
      other.add(new Pause(PauseGround.HEARING, pause.to(), pause.to(), "听证申请", null));
    });
    Collections.shuffle(other, random);

    assertEquals(expected, due(other, List.of()));
  }

  @DisplayName("起算日之后、法定末日为止，未暂停的计数日恰为期限天数，末日本身也计入")
  @RepeatedTest(TIMES) void theCountIsExact() {
    var last = due(pauses, List.of()).ruleDueOn();
    Predicate<LocalDate> counts = day -> (unit == DayUnit.CALENDAR || CALENDAR.isWorkingDay(day))
        && pauses.stream().noneMatch(pause -> !day.isBefore(pause.from()) && !day.isAfter(pause.open() ? today : pause.to()));

    assertEquals(length, start.plusDays(1).datesUntil(last.plusDays(1)).filter(counts).count());
    assertTrue(counts.test(last));
  }

  @DisplayName("延长的天数越多，法定末日越晚；延长等于加长")
  @RepeatedTest(TIMES) void extensionsAddUp() {
    int first = 1 + random.nextInt(30);
    int second = 1 + random.nextInt(30);
    var once = due(pauses, List.of(extension(first)));
    var twice = due(pauses, List.of(extension(first), extension(second)));

    assertTrue(due(pauses, List.of()).ruleDueOn().isBefore(once.ruleDueOn()));
    assertTrue(once.ruleDueOn().isBefore(twice.ruleDueOn()));
    assertEquals(CALENDAR.deadline(start, length + first + second, unit, pauses, List.of(), today), twice);
  }

  @DisplayName("到期日总是工作日，且不落在暂停里")
  @RepeatedTest(TIMES) void theEffectiveDayIsWorkedAndNotPaused() {
    var deadline = due(pauses, List.of());
    assertTrue(CALENDAR.isWorkingDay(deadline.dueOn()));
    assertTrue(pauses.stream().noneMatch(pause -> pause.covers(deadline.dueOn(), today)));
  }

  private Deadline due(List<Pause> pauses, List<Extension> extensions) {
    return CALENDAR.deadline(start, length, unit, pauses, extensions, today);
  }

  private Pause pause() {
    var from = start.plusDays(random.nextInt(60) - 5);
    var to = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(25));
    return new Pause(PauseGround.TESTING, from, to, "委托书", null);
  }

  private static Extension extension(int days) {
    return new Extension(days, "负责人", Instant.EPOCH, "案情复杂");
  }
}
