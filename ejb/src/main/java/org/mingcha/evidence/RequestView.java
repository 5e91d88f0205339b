package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.SubjectRef;

/** Something asked of others, as pages and documents show it; what has not come about yet is null. */
public record RequestView(long id, SubjectRef matter, RequestKind kind, String paperNo, String addressee, String subject,
    LocalDate issuedOn, LocalDate dueOn, List<String> seizures, String recordedBy, Instant recordedAt, LocalDate answeredOn, String answer,
    String answeredBy) implements Serializable {

  public boolean open() {
    return answeredOn == null;
  }
}
