package org.mingcha.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.identity.BureauLevel;

/**
 * All that decides which rules apply to an act and how much they allow.
 *
 * @param level level of the bureau that would decide
 * @param on day of the assessment, in Asia/Shanghai: of the notice or of the decision
 */
public record ActFacts(Act act, Offender offender, ActValues values, History history, BureauLevel level, LocalDate on)
    implements Serializable {

  public LocalDate lastDay() {
    return act.lastDay(on);
  }
}
