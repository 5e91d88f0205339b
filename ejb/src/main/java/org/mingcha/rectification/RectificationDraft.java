package org.mingcha.rectification;

import static org.mingcha.kernel.Faults.told;

import java.io.Serializable;
import java.util.List;
import org.mingcha.calendar.DayUnit;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.procedure.InvolvedParty;

/**
 * What an order says before it is signed.
 *
 * @param party who has to correct it
 * @param facts what was found to be wrong (违法事实)
 * @param demands what has to be done (改正内容与要求)
 * @param termLength how many days from service; nothing in Order 110 sets them
 * @param termUnit working days or calendar days
 */
public record RectificationDraft(InvolvedParty party, Breach breach, String facts, String demands, Integer termLength, DayUnit termUnit)
    implements Serializable {

  private static final int LONGEST = 365;

  /** What is missing or cannot be. */
  List<Violation> faults() {
    var faults = new Faults();
    faults.demand(party != null && told(party.name()), "/party");
    faults.demand(breach != null, "/breach");
    faults.demand(told(facts), "/facts");
    faults.demand(told(demands), "/demands");
    faults.demand(termLength != null, "/termLength");
    faults.demand(termUnit != null, "/termUnit");
    faults.demand(termLength == null || termLength >= 1 && termLength <= LONGEST, "/termLength", "rectification.term");
    faults.demand(termUnit != DayUnit.HOUR, "/termUnit", "rectification.term");
    return faults.list();
  }

  /** The same, to that party. */
  RectificationDraft to(InvolvedParty other) {
    return new RectificationDraft(other, breach, facts, demands, termLength, termUnit);
  }
}
