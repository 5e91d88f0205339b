package org.mingcha.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingcha.kernel.SubjectRef;

/** News that must leave the house, stored with the change that caused it. */
@Entity
@Table(name = "outbox_entry")
class OutboxEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_entry_seq")
  @SequenceGenerator(name = "outbox_entry_seq", allocationSize = 50)
  private Long id;

  private String topic;
  private String subjectKind;
  private String subjectNo;
  private String payload;
  private Instant createdAt;
  private Instant sentAt;
  private int attempts;

  protected OutboxEntry() {}

  static OutboxEntry of(String topic, SubjectRef subject, String payload, Instant at) {
    var entry = new OutboxEntry();
    entry.topic = topic;
    entry.subjectKind = subject.kind();
    entry.subjectNo = subject.number();
    entry.payload = payload;
    entry.createdAt = at;
    return entry;
  }

  String payload() {
    return payload;
  }

  String topic() {
    return topic;
  }

  Long id() {
    return id;
  }

  void sent(Instant at) {
    attempts++;
    sentAt = at;
  }

  void failed() {
    attempts++;
  }
}
