package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A platform's later word on a report: the whole content anew, and why. The words before it are kept.
 *
 * @param number from 1
 * @param sm3 digest of the canonical JSON of the new content
 * @param received the JSON text exactly as the platform sent it, its reason included
 */
public record Amendment(int number, Instant receivedAt, String reason, String sm3, String received,
    List<ReportGroup> missing, List<ReportWarning> warnings) implements Serializable {

  Amendment masked() {
    return new Amendment(number, receivedAt, reason, sm3, IdentityMask.on(received), missing, warnings);
  }

  public boolean complete() {
    return missing.isEmpty();
  }
}
