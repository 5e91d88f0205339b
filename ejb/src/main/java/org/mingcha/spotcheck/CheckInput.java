package org.mingcha.spotcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.result.Recipient;

/** Refuses what cannot be: days that lie elsewhere, people whom the result does not concern. */
final class CheckInput {

  private CheckInput() {}

  static void demand(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  /** A day that is neither before the first nor in the future. */
  static void demandDay(String pointer, LocalDate day, LocalDate first, LocalDate today) {
    if (day.isBefore(first) || day.isAfter(today)) {
      throw new Invalid(List.of(new Violation(pointer, "spotcheck.day-between", Map.of("first", first, "last", today))));
    }
  }

  static void demandOneOf(String pointer, Recipient recipient, List<Recipient> possible) {
    if (!possible.contains(recipient)) {
      throw new Invalid(List.of(Violation.of(pointer, "spotcheck.recipient")));
    }
  }

  /** Only who has received the result may object; a platform has no such right (生产者、销售者). */
  static void demandObjector(SpotCheck check, Recipient objector) {
    if (!objector.mayObject()) {
      throw refused("spotcheck.no-right-to-object", objector);
    }
    if (!check.telling().concerns(objector) || check.telling().objectorsWithoutReceipt().contains(objector)) {
      throw refused("spotcheck.result-not-received", objector);
    }
    if (!check.telling().mayObject().contains(objector)) {
      throw refused("spotcheck.objected-already", objector);
    }
  }

  private static RuleRefused refused(String code, Recipient objector) {
    return new RuleRefused(code, Citation.of("PQL@2018:15"), Map.of("recipients", List.of(objector)));
  }
}
