package org.mingcha.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** That a piece passed from one hand into another (保管链). */
@Entity
@Table(name = "evidence_custody")
class Custody {

  private static final String COLLECTED = "收集";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_custody_seq")
  @SequenceGenerator(name = "evidence_custody_seq", allocationSize = 50)
  private Long id;

  private Instant at;
  private String fromWhom;
  private String toWhom;
  private String place;
  private String seal;
  private String purpose;
  private String recordedBy;

  protected Custody() {}

  /** The collection itself: from where it came to the first of the officers. */
  static Custody first(Instant at, String from, String to, String place, String seal, String by) {
    var custody = new Custody();
    custody.at = at;
    custody.fromWhom = from;
    custody.toWhom = to;
    custody.place = place;
    custody.seal = seal;
    custody.purpose = COLLECTED;
    custody.recordedBy = by;
    return custody;
  }

  /** The next hand: only who has it can give it away, and not before it came. */
  Custody passed(CustodyReport report, String by, Instant now) {
    if (report.at().isBefore(at) || report.at().isAfter(now)) {
      throw new Invalid(List.of(Violation.of("/at", "evidence.custody-at")));
    }
    var next = first(report.at(), toWhom, report.to(), report.place(), report.seal(), by);
    next.purpose = report.purpose();
    return next;
  }

  CustodyView view() {
    return new CustodyView(at, fromWhom, toWhom, place, seal, purpose, recordedBy);
  }
}
