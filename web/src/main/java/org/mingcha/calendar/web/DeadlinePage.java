package org.mingcha.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.Deadline;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.ScheduleDesk;
import org.mingcha.calendar.ScheduleView;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.shared.web.Attempt;

/** The deadline calculator: a due day and how it was counted, for a limit of the law or any number of days. */
@Named
@RequestScoped
public class DeadlinePage {

  private static final int LONGEST = 3660;

  @Inject private WorkCalendar calendar;
  @Inject private ScheduleDesk schedules;
  @Inject private Clock clock;
  @Inject private Attempt attempt;
  private List<ScheduleView> years = List.of();
  private LocalDate start;
  private LimitKind kind;
  private int length = 5;
  private DayUnit unit = DayUnit.WORKING;
  private Deadline deadline;

  public void load() {
    attempt.load(() -> years = schedules.list());
    if (start == null) start = China.today(clock);
    if (kind != null) {
      length = kind.length();
      unit = kind.unit();
    }
    deadline = calendar.deadline(start, Math.min(Math.max(length, 1), LONGEST), unit);
  }

  /** The limits that run in days, as the law has them. */
  public List<LimitKind> getKinds() {
    return Arrays.stream(LimitKind.values()).filter(limit -> limit.unit() != DayUnit.HOUR).toList();
  }

  public List<DayUnit> getUnits() {
    return List.of(DayUnit.WORKING, DayUnit.CALENDAR);
  }

  /** Years of one standing, such as 2025、2026. */
  public String years(String standing, String between) {
    return years.stream().filter(view -> view.standing().name().equals(standing.toUpperCase(Locale.ROOT)))
        .map(view -> String.valueOf(view.year())).collect(Collectors.joining(between));
  }

  public Deadline getDeadline() {
    return deadline;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public LimitKind getKind() {
    return kind;
  }

  public void setKind(LimitKind kind) {
    this.kind = kind;
  }

  public int getLength() {
    return length;
  }

  public void setLength(int length) {
    this.length = length;
  }

  public DayUnit getUnit() {
    return unit;
  }

  public void setUnit(DayUnit unit) {
    this.unit = unit;
  }
}
