package org.mingcha.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.SubjectRef;

/** Something asked of others in a lead or case, and what came of it. */
@Entity
@Table(name = "evidence_request")
class EvidenceRequest {

  private static final String BETWEEN = " ";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_request_seq")
  @SequenceGenerator(name = "evidence_request_seq", allocationSize = 50)
  private Long id;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "matter_kind", updatable = false))
  @AttributeOverride(name = "number", column = @Column(name = "matter_no", updatable = false))
  private SubjectRef matter;
  @Column(updatable = false) @Enumerated(EnumType.STRING) private RequestKind kind;
  @Column(updatable = false) private String paperNo;
  @Column(updatable = false) private String addressee;
  @Column(updatable = false) private String subject;
  @Column(updatable = false) private LocalDate issuedOn;
  private LocalDate dueOn;
  @Column(updatable = false) private String seizures;
  @Column(updatable = false) private String recordedBy;
  @Column(updatable = false) private Instant recordedAt;
  private LocalDate answeredOn;
  private String answer;
  private String answeredBy;

  protected EvidenceRequest() {}

  static EvidenceRequest made(SubjectRef matter, RequestReport report, LocalDate dueOn, String by, Instant at) {
    var request = new EvidenceRequest();
    request.matter = matter;
    request.kind = report.kind();
    request.paperNo = report.paperNo();
    request.addressee = report.addressee();
    request.subject = report.subject();
    request.issuedOn = report.issuedOn();
    request.dueOn = dueOn;
    request.seizures = report.seizures().isEmpty() ? null : String.join(BETWEEN, report.seizures());
    request.recordedBy = by;
    request.recordedAt = at;
    return request;
  }

  /** Notes the answer: once, and not before the question. */
  void answered(LocalDate on, String what, String by, LocalDate today) {
    demandOpen();
    if (on.isBefore(issuedOn) || on.isAfter(today)) {
      throw new Invalid(List.of(Violation.of("/answeredOn", "evidence.answered-on")));
    }
    answeredOn = on;
    answer = what;
    answeredBy = by;
  }

  /** Sets a later day, before the present one is over (协助机关须在期限届满前告知). */
  void extended(LocalDate to, LocalDate today) {
    demandOpen();
    if (today.isAfter(dueOn) || !to.isAfter(dueOn)) {
      throw new Invalid(List.of(Violation.of("/dueOn", "evidence.later-day")));
    }
    dueOn = to;
  }

  List<String> seizures() {
    return seizures == null ? List.of() : List.of(seizures.split(BETWEEN));
  }

  RequestKind kind() {
    return kind;
  }

  SubjectRef matter() {
    return matter;
  }

  String paperNo() {
    return paperNo;
  }

  String subject() {
    return subject;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  RequestView view() {
    return new RequestView(id == null ? 0 : id, matter, kind, paperNo, addressee, subject, issuedOn, dueOn, seizures(), recordedBy, recordedAt,
        answeredOn, answer, answeredBy);
  }

  private void demandOpen() {
    if (answeredOn != null) {
      throw new Conflict("evidence.answered", Map.of("user", answeredBy, "answeredOn", answeredOn));
    }
  }
}
