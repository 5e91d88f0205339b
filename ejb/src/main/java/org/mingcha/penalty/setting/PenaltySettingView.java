package org.mingcha.penalty.setting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.penalty.PenaltySettings.Topic;

/**
 * A setting as others see it.
 *
 * @param bureau code of the bureau that sets it
 * @param approvedBy null while it waits for the second signature, and counts for nothing
 * @param returnedBy who sent it back, for the reason in {@code opinion}; null mostly
 */
public record PenaltySettingView(long id, String bureau, Topic topic, String subject, LocalDate inForceFrom, String value, String reason,
    String proposedBy, Instant proposedAt, String approvedBy, Instant approvedAt, String returnedBy, Instant returnedAt, String opinion,
    int version) implements Serializable {

  /** Whether it waits for the second signature. */
  public boolean open() {
    return approvedBy == null && returnedBy == null;
  }
}
