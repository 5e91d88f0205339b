package org.mingcha.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mingcha.kernel.Actor;

/** A try to reach the shop (联系记录). It is a record: added to, never changed. */
@Entity
@Table(name = "contact_attempt")
class Attempt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_attempt_seq")
  @SequenceGenerator(name = "contact_attempt_seq", allocationSize = 50)
  private Long id;

  private LocalDate triedOn;
  @Enumerated(EnumType.STRING) private AttemptWay way;
  private String address;
  private String result;
  private String evidence;
  private String recordedBy;

  protected Attempt() {}

  static Attempt reported(AttemptReport report, Actor by) {
    var attempt = new Attempt();
    attempt.triedOn = report.triedOn();
    attempt.way = report.way();
    attempt.address = report.address();
    attempt.result = report.result();
    attempt.evidence = report.evidence();
    attempt.recordedBy = by.user();
    return attempt;
  }

  AttemptWay way() {
    return way;
  }

  AttemptView view() {
    return new AttemptView(triedOn, way, address, result, evidence, recordedBy);
  }
}
