package org.mingcha.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.mingcha.kernel.Basis;

/**
 * The handlers reported to the head of the bureau that the case may be a crime (涉嫌犯罪的书面报告).
 *
 * @param suspicion which crime, and why
 * @param declined why it was not approved; null while nobody has decided, and where it was approved
 */
@Embeddable
@Basis("SC-310@2020:5")
public record Suspicion(@Column(name = "crime_reported_at") Instant reportedAt, @Column(name = "crime_reported_by") String reportedBy,
    @Column(name = "crime_suspicion") String suspicion, @Column(name = "crime_declined") String declined) implements Serializable {

  Suspicion declinedFor(String why) {
    return new Suspicion(reportedAt, reportedBy, suspicion, why);
  }
}
