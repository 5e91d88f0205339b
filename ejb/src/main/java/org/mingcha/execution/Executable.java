package org.mingcha.execution;

import java.time.LocalDate;

/** A case whose decision is carried out, as the rules on execution ask it. */
public interface Executable {

  Execution execution();

  /** What is owed by the end of that day; nothing where the decision that holds imposes nothing. */
  Account account(LocalDate on);

  /** Last day of payment; null where nothing has to be paid. */
  LocalDate paymentDueOn();

  /** Last day on which the party may seek a remedy (复议、诉讼期满日); null while the decision is not served. */
  LocalDate remediesDueOn();

  /** Last day of the ten working days of the reminder; null while there was none. */
  LocalDate dunningDueOn();

  /** Last day on which the court may be asked; null while the decision is not served. */
  LocalDate courtDueOn();
}
