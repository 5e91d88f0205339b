package org.mingcha.penalty.setting;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.penalty.PenaltySettings.Topic;

/**
 * What counts on one topic for a bureau on a day, and who says so.
 *
 * @param subject id of the question or of the basis; empty for the others
 * @param bureau code of the bureau that has set it; null for the figures of the release, which nobody has verified
 * @param since first day on which it counts; null for the figures of the release
 * @param value in the form of {@code law/penalty-settings.json}
 * @param reason the paper on which it rests; the comment of the release where {@code bureau} is null
 */
public record SettingInForce(Topic topic, String subject, String bureau, LocalDate since, String value, String reason)
    implements Serializable {

  /** Whether it is a figure of the release that nobody has verified. */
  public boolean unverified() {
    return bureau == null;
  }
}
