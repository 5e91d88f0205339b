package org.mingcha.staffing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.kernel.SubjectRef;

/**
 * A notice as pages and documents show it.
 *
 * @param recipient login of who was told, or the address of an office; somebody who stands in reads it too
 * @param recipientName of the officer, or of the bureau of the office
 * @param limit of a reminder the time limit's name, null otherwise
 * @param dueOn its last day when the reminder was sent
 * @param other of a hand-over the other officer's name, null otherwise
 */
public record NoticeView(long id, NoticeTopic topic, SubjectRef matter, String title, String recipient, String recipientName, String limit,
    LocalDate dueOn, String other, String note, String sentBy, String sentByName, Instant sentAt, Instant seenAt) implements Serializable {

  /** The role of the office that was told; null when an officer was. */
  public String office() {
    return Reminded.office(recipient);
  }
}
