package org.mingcha.decision;

import java.time.LocalDate;

/** A case that is decided, as the rules on decisions ask it. */
public interface Decidable {

  Decisions decisions();

  /** Whether the leaders must discuss the penalty together, and have not done so since the last review. */
  boolean awaitsDeliberation();

  /** Whether the penalty that the rules are asked for is the annulled one again, on the same facts and grounds. */
  boolean sameAgain();

  /** Last day on which the case may be decided in time; null where no time runs. */
  LocalDate decisionDueOn();

  /** How often the time of the case was extended. */
  int extensions();

  /** Whether this officer heads the bureau or stands in for whoever does (正职负责人或者主持工作的负责人). */
  boolean principal(String user);
}
