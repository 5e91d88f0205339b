package org.mingcha.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * One version of what was found, as it was recorded; a later one takes its place and changes nothing of it. The columns beside the
 * content are what other cases ask for.
 *
 * @param actUntil null while the act goes on
 * @param conducts names of the {@link org.mingcha.penalty.Conduct}s with a blank between
 * @param recordedBy login of the handler
 */
@Embeddable
public record RecordedFinding(@Column(name = "party_name") String party, LocalDate actFrom, LocalDate actUntil, String conducts,
    ActFinding content, String recordedBy, LocalDate recordedOn) implements Serializable {

  private static final String BETWEEN = " ";

  static RecordedFinding of(ActFinding found, String by, LocalDate on) {
    return new RecordedFinding(found.party(), found.act().from(), found.act().until(),
        found.act().conducts().stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN)), found, by, on);
  }
}
