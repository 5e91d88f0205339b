package org.mingcha.penalty.setting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.penalty.PenaltySettings.Topic;

/**
 * A setting as others see it.
 *
 * @param approvedBy null while it waits for the second signature, and counts for nothing
 */
public record PenaltySettingView(long id, String province, Topic topic, String subject, LocalDate inForceFrom, String value, String reason,
    String proposedBy, Instant proposedAt, String approvedBy, Instant approvedAt, int version) implements Serializable {}
