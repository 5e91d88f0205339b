package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.mingcha.calendar.CountedDay;

/** The words of one line of a limit's reckoning: {@code #{days.why(day)}}. */
@Named("days")
@RequestScoped
public class DayWords {

  @Inject private Words words;

  /** Whether and why the day counts, with the holiday that it belongs to. */
  public String why(CountedDay day) {
    var reason = words.of("calendar.day." + day.reason());
    return day.holiday() == null ? reason : reason + " · " + holidays(day.holiday());
  }

  /** The names of a day's holidays; a notice may give one day to two of them. */
  public String holidays(String names) {
    return Arrays.stream(names.split("、")).map(this::holiday).collect(Collectors.joining(" · "));
  }

  /** The how-manieth day of the limit it is; a dash for a day that does not count. */
  public String ordinal(CountedDay day) {
    return day.counted() ? String.valueOf(day.ordinal()) : "–";
  }

  /** As the notice names it, with the day of the moon in brackets; in English its common name. */
  private String holiday(String name) {
    var plain = name.replaceAll("（.*）", "");
    var text = words.of("calendar.holiday." + plain);
    return text.endsWith(plain) ? name : text;
  }
}
