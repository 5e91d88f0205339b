package org.mingcha.interview;

import static org.mingcha.kernel.Faults.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;

/**
 * What was said (约谈记录).
 *
 * @param text the minutes
 * @param signed whether the interviewee signed them
 * @param unsignedReason why not (拒绝签字的情况); null when they are signed
 */
@Embeddable
public record Minutes(@Column(name = "held_at") Instant heldAt, @Column(name = "minutes") String text,
    @Column(name = "minutes_signed") Boolean signed, @Column(name = "unsigned_reason") String unsignedReason)
    implements Serializable {

  /** Refused as {@link Invalid}: an interview is not held before its notice nor after now, and a missing signature has a reason. */
  void demandTrue(Instant notified, Instant now) {
    var minute = notified.truncatedTo(ChronoUnit.MINUTES); // officers write minutes, not seconds
    new Faults().demand(!heldAt.isAfter(now), "/heldAt", "interview.held-future")
        .demand(heldAt.isAfter(now) || !heldAt.isBefore(minute), "/heldAt", "interview.held-before-notice")
        .demand(signed || told(unsignedReason), "/unsignedReason").throwIfAny();
  }

  static Minutes of(Instant heldAt, String text, boolean signed, String unsignedReason) {
    return new Minutes(heldAt, text, signed, signed ? null : unsignedReason);
  }
}
