package org.mingcha.execution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * By which days a fine has to be paid: the whole by the last day, or in parts. A part that is missed is a fine not paid in time, and bears
 * the surcharge from the day after; the article speaks of the fine alone, and that this holds for each part is our reading.
 *
 * @param lastDay of the whole, as reckoned
 */
@Basis({"APL@2021:66", "APL@2021:72"})
public record PaymentPlan(LocalDate lastDay, Instalments parts) implements Serializable {

  /** Where a part stands (各期缴纳情况). */
  public enum State { PAID, OPEN, OVERDUE }

  /** A part and where it stands. */
  public record Part(LocalDate dueOn, Yuan amount, State state) implements Serializable {}

  static PaymentPlan whole(LocalDate lastDay) {
    return new PaymentPlan(lastDay, Instalments.NONE);
  }

  /** The first day on which something is to be paid. */
  LocalDate firstDay() {
    return parts.list().isEmpty() ? lastDay : parts.list().get(0).dueOn();
  }

  /** What had to be paid before that day. */
  BigDecimal dueBefore(LocalDate day, Yuan fine) {
    if (day.isAfter(lastDay)) {
      return fine.amount();
    }
    var last = parts.list().size() - 1;
    return IntStream.range(0, Math.max(last, 0)).filter(part -> parts.list().get(part).dueOn().isBefore(day))
        .mapToObj(part -> fine.amount().subtract(parts.after(part).amount())).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /**
   * The parts as they stand on that day, when that much of the fine is still owed; what comes in pays the earliest first. Where the fine
   * was lowered since, the earliest parts fall away first.
   */
  List<Part> on(LocalDate today, Yuan fine, Yuan open) {
    return IntStream.range(0, parts.list().size()).mapToObj(index -> {
      var part = parts.list().get(index);
      var state = open.compareTo(parts.after(index)) <= 0 ? State.PAID
          : today.isAfter(index == parts.list().size() - 1 ? lastDay : part.dueOn()) ? State.OVERDUE : State.OPEN;
      return new Part(part.dueOn(), amount(index, fine), state);
    }).filter(part -> part.amount().amount().signum() > 0).toList();
  }

  private Yuan amount(int index, Yuan fine) {
    var until = fine.amount().subtract(parts.after(index).amount()).max(BigDecimal.ZERO);
    var before = fine.amount().subtract(parts.after(index - 1).amount()).max(BigDecimal.ZERO);
    return new Yuan(until.subtract(before));
  }
}
