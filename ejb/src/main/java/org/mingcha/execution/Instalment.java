package org.mingcha.execution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;

/**
 * A part of a fine that is paid in parts (分期缴纳).
 *
 * @param dueOn its last day; agreed and not reckoned, so it does not roll forward over days of rest, but for the last part, with which
 *     the time of payment ends
 */
@Basis("APL@2021:66")
public record Instalment(LocalDate dueOn, Yuan amount) implements Serializable {

  /** What is wrong with it, as the part of that index, when it may not be due before {@code earliest}. */
  List<Violation> faults(int index, LocalDate earliest) {
    if (dueOn == null || amount == null || amount.amount().signum() == 0) {
      return List.of(wrong(index, "execution.instalment-incomplete"));
    }
    return dueOn.isBefore(earliest) ? List.of(wrong(index, "execution.instalment-order")) : List.of();
  }

  private static Violation wrong(int index, String code) {
    return new Violation("/instalments/" + index, code, Map.of("part", index + 1));
  }
}
