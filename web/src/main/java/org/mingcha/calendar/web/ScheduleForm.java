package org.mingcha.calendar.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.calendar.HolidaySchedule;
import org.mingcha.calendar.NewSchedule;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** A notice as it is typed: one day a line, {@code 2027-02-05 休 春节} or {@code 2027-02-20 班 春节}. */
public class ScheduleForm implements Serializable {

  private boolean official = true;
  private String instrument;
  private LocalDate instrumentDate;
  private String instrumentUrl;
  private String days = "";

  static ScheduleForm of(HolidaySchedule schedule) {
    var form = new ScheduleForm();
    form.instrument = schedule.instrument();
    form.instrumentDate = schedule.instrumentDate();
    form.instrumentUrl = schedule.instrumentUrl();
    form.days = schedule.days().entrySet().stream()
        .map(day -> day.getKey() + (day.getValue().off() ? " 休 " : " 班 ") + day.getValue().holiday()).collect(Collectors.joining("\n"));
    return form;
  }

  /** Refused as {@link Invalid}, naming each line that cannot be read. */
  NewSchedule toSchedule(int year) {
    var read = new ArrayList<NewSchedule.Day>();
    var faults = new ArrayList<Violation>();
    var lines = days.strip().split("\\R");
    for (int i = 0; i < lines.length; i++) {
      try {
        if (!lines[i].isBlank()) read.add(day(lines[i]));
      } catch (DateTimeException | IllegalArgumentException unfit) {
        faults.add(new Violation("", "calendar.line-unreadable", Map.of("line", i + 1, "text", lines[i])));
      }
    }
    if (!faults.isEmpty()) throw new Invalid(faults);
    return new NewSchedule(year, official, blank(instrument), instrumentDate, blank(instrumentUrl), List.copyOf(read));
  }

  private static NewSchedule.Day day(String line) {
    var words = line.strip().split("\\s+", 3);
    if (words.length < 3 || !words[1].matches("休|班|off|work")) throw new IllegalArgumentException(line);
    return new NewSchedule.Day(LocalDate.parse(words[0]), words[1].matches("休|off"), words[2]);
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public boolean isOfficial() {
    return official;
  }

  public void setOfficial(boolean official) {
    this.official = official;
  }

  public String getInstrument() {
    return instrument;
  }

  public void setInstrument(String instrument) {
    this.instrument = instrument;
  }

  public LocalDate getInstrumentDate() {
    return instrumentDate;
  }

  public void setInstrumentDate(LocalDate instrumentDate) {
    this.instrumentDate = instrumentDate;
  }

  public String getInstrumentUrl() {
    return instrumentUrl;
  }

  public void setInstrumentUrl(String instrumentUrl) {
    this.instrumentUrl = instrumentUrl;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days == null ? "" : days;
  }
}
