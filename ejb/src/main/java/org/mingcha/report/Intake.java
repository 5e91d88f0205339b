package org.mingcha.report;

import java.util.List;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What became of a report that was handed in.
 *
 * @param receipt of this report, or of the one that came earlier under the same id; null when it cannot be used
 * @param faults why it cannot be used; else empty
 */
public record Intake(Outcome outcome, Receipt receipt, List<Violation> faults) {

  /** Whether the report is new, came before with the same content, came before with other content, or cannot be used. */
  public enum Outcome { CREATED, SAME, CONFLICT, UNUSABLE }

  static Intake created(Receipt receipt) {
    return new Intake(Outcome.CREATED, receipt, List.of());
  }

  static Intake repeated(Receipt earlier, Submission again) {
    return new Intake(earlier.sm3().equals(again.sm3()) ? Outcome.SAME : Outcome.CONFLICT, earlier, List.of());
  }

  static Intake unusable(List<Violation> faults) {
    return new Intake(Outcome.UNUSABLE, null, faults);
  }
}
