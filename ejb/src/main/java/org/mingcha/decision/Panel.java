package org.mingcha.decision;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Faults;

/**
 * The leaders who discussed a case, when, and where it stands (集体讨论).
 *
 * @param participants their names; more than one
 * @param minutesNo number of the minutes (集体讨论记录)
 */
public record Panel(LocalDate heldOn, String participants, String minutesNo) implements Serializable {

  private static final String BETWEEN = "[、,，;；\\s]+";

  /**
   * What is wrong with it on that day.
   *
   * @param earliest the first day on which the leaders could know what they discuss; null for any
   */
  public Faults faults(LocalDate earliest, LocalDate today) {
    return new Faults().past("/heldOn", heldOn, earliest, today).told("/minutesNo", minutesNo).told("/participants", participants)
        .demand(participants == null || participants.isBlank() || participants.strip().split(BETWEEN).length > 1, "/participants",
            "decision.participants");
  }

  /** What the leaders came to, after so many reviews. */
  public Deliberation held(Deliberation.Topic topic, String conclusion, int reviewsBefore) {
    return new Deliberation(topic, heldOn, participants, minutesNo, conclusion, reviewsBefore);
  }
}
