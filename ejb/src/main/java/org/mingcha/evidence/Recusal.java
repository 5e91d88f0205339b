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
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;

/** That an officer shall stay away from a lead or case (回避). Until it is decided the officer goes on; once accepted, no more. */
@Entity
@Table(name = "recusal")
class Recusal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
  @SequenceGenerator(name = "recusal_seq", allocationSize = 50)
  private Long id;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "matter_kind", updatable = false))
  @AttributeOverride(name = "number", column = @Column(name = "matter_no", updatable = false))
  private SubjectRef matter;
  @Column(updatable = false) private String officer;
  @Column(updatable = false) private String officerName;
  @Column(updatable = false) @Enumerated(EnumType.STRING) private Applicant applicant;
  @Column(updatable = false) private String grounds;
  @Column(updatable = false) private LocalDate requestedOn;
  @Column(updatable = false) private String recordedBy;
  private Boolean accepted;
  private String reason;
  private String decidedBy;
  private LocalDate decidedOn;

  protected Recusal() {}

  static Recusal requested(SubjectRef matter, OfficerView officer, Applicant applicant, String grounds, String by, LocalDate on) {
    var recusal = new Recusal();
    recusal.matter = matter;
    recusal.officer = officer.user();
    recusal.officerName = officer.name();
    recusal.applicant = applicant;
    recusal.grounds = grounds;
    recusal.recordedBy = by;
    recusal.requestedOn = on;
    return recusal;
  }

  /** The leader decides, and nobody on his or her own recusal (负责人的回避由主要负责人决定). */
  @Basis("SAMR-PROC@2022:4")
  void decide(boolean accept, String why, String by, LocalDate on) {
    if (decidedOn != null) {
      throw new Conflict("evidence.recusal-decided", Map.of("user", decidedBy, "decidedOn", decidedOn));
    }
    if (officer.equals(by)) {
      throw new RuleRefused("evidence.own-recusal", Citation.of("SAMR-PROC@2022:4"), Map.of("user", by));
    }
    accepted = accept;
    reason = why;
    decidedBy = by;
    decidedOn = on;
  }

  boolean bars(String user) {
    return Boolean.TRUE.equals(accepted) && officer.equals(user);
  }

  SubjectRef matter() {
    return matter;
  }

  String officer() {
    return officer;
  }

  RecusalView view() {
    return new RecusalView(id == null ? 0 : id, matter, officer, officerName, applicant, grounds, requestedOn, recordedBy, accepted, reason,
        decidedBy, decidedOn);
  }
}
