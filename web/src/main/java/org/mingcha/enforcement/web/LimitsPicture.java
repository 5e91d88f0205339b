package org.mingcha.enforcement.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.LimitState;
import org.mingcha.calendar.TimeLimitView;

/**
 * The time limits of a case on one line of days (期限时间轴), in units of the view box.
 *
 * @param bars one for each limit, from above
 * @param today where today stands
 */
public record LimitsPicture(List<Bar> bars, LocalDate first, LocalDate last, int today, int height) implements Serializable {

  private static final int LEFT = 20;
  private static final int WIDTH = 680;
  private static final int ROW = 34;
  private static final int HEAD = 30;

  /**
   * A limit.
   *
   * @param y where its row begins
   * @param from where its first day stands
   * @param width how long it is drawn
   */
  public record Bar(TimeLimitView limit, int y, int from, int width) implements Serializable {}

  static LimitsPicture of(List<TimeLimitView> limits, LocalDate today) {
    var first = limits.stream().map(TimeLimitView::startedOn).min(LocalDate::compareTo).filter(day -> day.isBefore(today)).orElse(today);
    var last = limits.stream().map(LimitsPicture::end).max(LocalDate::compareTo).filter(day -> day.isAfter(today)).orElse(today.plusDays(1));
    var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    var bars = new ArrayList<Bar>();
    for (var limit : limits) {
      var from = at(first, limit.startedOn(), days);
      bars.add(new Bar(limit, HEAD + bars.size() * ROW, from, Math.max(2, at(first, end(limit), days) - from)));
    }
    return new LimitsPicture(List.copyOf(bars), first, last, at(first, today, days), HEAD + bars.size() * ROW + 10);
  }

  /** What was given up is drawn until then, and not to a day that never came. */
  private static LocalDate end(TimeLimitView limit) {
    var given = limit.state() == LimitState.CANCELLED ? limit.endedOn() : null;
    return given == null ? limit.dueOn() : given;
  }

  private static int at(LocalDate first, LocalDate day, long days) {
    return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / days);
  }
}
