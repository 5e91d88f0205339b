package org.mingcha.penalty.setting;

import java.time.LocalDate;
import org.mingcha.penalty.PenaltySettings.Topic;

/**
 * A setting as it is proposed.
 *
 * @param subject id of the question ({@code LQ-1}) or of the basis ({@code P-26}); empty for the others
 * @param inForceFrom first day on which it counts
 * @param value in the form of {@code law/penalty-settings.json}, for a basis of {@code law/penalty-bases.json}
 * @param reason the paper on which it rests
 */
public record NewSetting(Topic topic, String subject, LocalDate inForceFrom, String value, String reason) {}
