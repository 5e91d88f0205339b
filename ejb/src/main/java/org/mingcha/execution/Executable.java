package org.mingcha.execution;

import java.time.LocalDate;
import org.mingcha.calendar.LimitKind;

/** A case whose decision is carried out, as the rules on execution ask it. */
public interface Executable {

  /** What is agreed for the day by which the next part of a fine has to come in. */
  String INSTALMENT = "INSTALMENT";

  Execution execution();

  /** What is owed by the end of that day; nothing where the decision that holds imposes nothing. */
  Account account(LocalDate on);

  /** The last day of the latest limit of that kind; null where none ever ran. */
  LocalDate dueOn(LimitKind limit);

  /** Last day of payment; null where nothing has to be paid. */
  default LocalDate paymentDueOn() {
    return dueOn(LimitKind.PAYMENT);
  }

  /**
   * Last day on which the party may seek a remedy (复议、诉讼期满日); null while the decision is not served. Where reconsideration has
   * to come first, its time counts until there is one to sue.
   */
  default LocalDate remediesDueOn() {
    return dueOn(LimitKind.LITIGATION) == null ? dueOn(LimitKind.RECONSIDERATION) : dueOn(LimitKind.LITIGATION);
  }

  /** Last day of the ten working days of the reminder; null while there was none. */
  default LocalDate dunningDueOn() {
    return execution().dunned() ? dueOn(LimitKind.DUNNING) : null;
  }

  /** Last day on which the court may be asked; null while the decision is not served. */
  default LocalDate courtDueOn() {
    return dueOn(LimitKind.APPLY_TO_COURT);
  }
}
