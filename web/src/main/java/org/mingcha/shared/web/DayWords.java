package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.calendar.CountedDay;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;

/** The words of one line of a limit's reckoning: {@code #{days.why(day)}}. */
@Named("days")
@RequestScoped
public class DayWords {

  private static final Map<LimitKind, Integer> MONTHS = Map.of(LimitKind.APPLY_TO_COURT, 3, LimitKind.LITIGATION, 6);

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

  /** In brackets, how many months the law says where it counts in months and the limit in the days that these have; otherwise nothing. */
  public String inMonths(TimeLimitView limit) {
    var months = MONTHS.getOrDefault(limit.kind(), 0);
    return months > 0 && limit.length() == ChronoUnit.DAYS.between(limit.startedOn(), limit.startedOn().plusMonths(months))
        ? words.with("calendar.in-months", "months", months) : "";
  }

  /** As the notice names it, with the day of the moon in brackets; in English its common name. */
  private String holiday(String name) {
    var plain = name.replaceAll("（.*）", "");
    var text = words.of("calendar.holiday." + plain);
    return text.endsWith(plain) ? name : text;
  }
}
