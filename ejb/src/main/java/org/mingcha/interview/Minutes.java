package org.mingcha.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

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
    var faults = new ArrayList<Violation>();
    if (heldAt.isAfter(now)) {
      faults.add(Violation.of("/heldAt", "interview.held-future"));
    } else if (heldAt.isBefore(notified.truncatedTo(ChronoUnit.MINUTES))) { // officers write minutes, not seconds
      faults.add(Violation.of("/heldAt", "interview.held-before-notice"));
    }
    if (!signed && (unsignedReason == null || unsignedReason.isBlank())) {
      faults.add(Violation.of("/unsignedReason", "required"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  static Minutes of(Instant heldAt, String text, boolean signed, String unsignedReason) {
    return new Minutes(heldAt, text, signed, signed ? null : unsignedReason);
  }
}
