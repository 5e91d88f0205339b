package org.mingcha.report;

/**
 * What became of a report that was handed in.
 *
 * @param receipt of this report, or of the one that came earlier under the same id
 */
public record Intake(Outcome outcome, Receipt receipt) {

  /** Whether the report is new, came before with the same content, or came before with other content. */
  public enum Outcome { CREATED, SAME, CONFLICT }

  static Intake created(Receipt receipt) {
    return new Intake(Outcome.CREATED, receipt);
  }

  static Intake repeated(Receipt earlier, Submission again) {
    return new Intake(earlier.sm3().equals(again.sm3()) ? Outcome.SAME : Outcome.CONFLICT, earlier);
  }
}
