package org.mingcha.cover;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.identity.Duty;

/**
 * An absence as pages and documents show it.
 *
 * @param settledAt when the colleague confirmed or declined, or when it ended early; null while the colleague is only named
 */
public record AbsenceView(long id, String officer, String officerName, String bureau, LocalDate from, LocalDate to, Duty duty, String reason,
    String cover, String coverName, AbsenceState state, Instant settledAt, String enteredBy, String enteredByName, Instant enteredAt,
    int version) implements Serializable {

  /** Whether somebody stands in on that day in Asia/Shanghai. */
  public boolean coveredOn(LocalDate day) {
    return state == AbsenceState.CONFIRMED && !day.isBefore(from) && !day.isAfter(to);
  }

  /** For a text that tells of it. */
  public Map<String, Object> told() {
    return Map.of("officer", officerName, "cover", coverName, "from", from, "to", to);
  }

  /** For the audit trail. */
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("officer", officer);
    facts.put("from", from.toString());
    facts.put("to", to.toString());
    facts.put("duty", duty.role());
    facts.put("cover", cover);
    facts.put("state", state.name());
    return facts;
  }
}
