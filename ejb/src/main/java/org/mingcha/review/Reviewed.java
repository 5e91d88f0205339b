package org.mingcha.review;

import java.time.LocalDate;

/** A case that is reviewed, as the rules on reviews ask it. */
public interface Reviewed {

  Reviews reviews();

  /** Last day of the time that the reviewers have now; null where none runs. */
  LocalDate reviewDueOn();

  boolean handledBy(String user);

  /** Whether this officer holds the qualification of the legal profession (国家统一法律职业资格), or reviewed before it was demanded. */
  boolean legallyQualified(String user);

  /** Whether the penalty that the rules are asked for needs legal review by what bureaus have fixed, and the case has had none. */
  boolean legalReviewDue();
}
