package org.mingcha.interview.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.interview.InterviewCalendarDesk;
import org.mingcha.interview.InterviewDate;
import org.mingcha.shared.web.Attempt;

/** The bureau's interviews by month, by week or as a list (约谈日历); plain links and a table, so that it works by keyboard. */
@Named
@ViewScoped
public class InterviewCalendarPage implements Serializable {

  private static final int EARLIEST_YEAR = 2000;
  private static final int LATEST_YEAR = 2199;

  /** A day with its interviews; one of another month is shown but stands back. */
  public record Day(LocalDate date, boolean within, boolean today, List<InterviewDate> interviews) implements Serializable {

    /** The day of the month, with the month where it is another or begins. */
    public String label() {
      return within && date.getDayOfMonth() > 1 ? String.valueOf(date.getDayOfMonth()) : date.toString().substring(5);
    }
  }

  @Inject private InterviewCalendarDesk desk;
  @Inject private Attempt attempt;
  private String view;
  private String day;
  private LocalDate today;
  private LocalDate shown;
  private List<InterviewDate> dates = List.of();

  public void load() {
    attempt.load(() -> {
      today = desk.today();
      shown = asked();
      dates = desk.between(first(), last());
    });
  }

  /** The days shown, in weeks that begin on Monday. */
  public List<List<Day>> getWeeks() {
    var weeks = new ArrayList<List<Day>>();
    for (var monday = first(); !monday.isAfter(last()); monday = monday.plusWeeks(1)) {
      var week = new ArrayList<Day>();
      for (int i = 0; i < 7; i++) {
        week.add(of(monday.plusDays(i)));
      }
      weeks.add(week);
    }
    return weeks;
  }

  public List<InterviewDate> getDates() {
    return dates;
  }

  public String getTitle() {
    return isWeek() ? first() + " – " + last() : shown.toString().substring(0, 7);
  }

  public LocalDate getEarlier() {
    return isWeek() ? shown.minusWeeks(1) : shown.minusMonths(1);
  }

  public LocalDate getLater() {
    return isWeek() ? shown.plusWeeks(1) : shown.plusMonths(1);
  }

  /** For {@code aria-current}: whether this is the view shown. */
  public String current(String other) {
    return getView().equals(other) ? "page" : "false";
  }

  public boolean isWeek() {
    return "week".equals(view);
  }

  public boolean isList() {
    return "list".equals(view);
  }

  private Day of(LocalDate date) {
    return new Day(date, isWeek() || date.getMonth() == shown.getMonth(), date.equals(today),
        dates.stream().filter(one -> China.dateOf(one.scheduledAt()).equals(date)).toList());
  }

  private LocalDate first() {
    return (isWeek() ? shown : shown.withDayOfMonth(1)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate last() {
    return (isWeek() ? shown : shown.with(TemporalAdjusters.lastDayOfMonth())).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /** A day that nobody gave out is today. */
  private LocalDate asked() {
    try {
      var date = day == null ? today : LocalDate.parse(day);
      return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR ? today : date;
    } catch (DateTimeParseException foreign) {
      return today;
    }
  }

  /** {@code month} unless the address says otherwise. */
  public String getView() {
    return view == null ? "month" : view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public LocalDate getShown() {
    return shown;
  }
}
