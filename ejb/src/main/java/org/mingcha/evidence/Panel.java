package org.mingcha.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingcha.kernel.Faults;

/**
 * The leaders who decided together whether the head of the bureau stays away (集体讨论).
 *
 * @param participants their names; more than one
 * @param minutesNo number of the minutes (集体讨论记录)
 */
@Embeddable
public record Panel(@Column(name = "panel_held_on") LocalDate heldOn, @Column(name = "panel_participants") String participants,
    @Column(name = "panel_minutes_no") String minutesNo) implements Serializable {

  private static final String BETWEEN = "[、,，;；\\s]+";

  /** Refused, field by field, where something is missing or the panel met before it was asked. */
  void demandUsable(LocalDate requestedOn, LocalDate today) {
    new Faults().past("/panel/heldOn", heldOn, requestedOn, today).told("/panel/minutesNo", minutesNo).told("/panel/participants", participants)
        .demand(!Faults.told(participants) || names().size() > 1, "/panel/participants", "evidence.panel-participants").throwIfAny();
  }

  boolean took(String name) {
    return names().contains(name);
  }

  private List<String> names() {
    return Arrays.asList(participants.strip().split(BETWEEN));
  }
}
