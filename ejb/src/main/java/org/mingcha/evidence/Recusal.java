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
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
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
  @Enumerated(EnumType.STRING) private Office office;
  @Column(updatable = false) @Enumerated(EnumType.STRING) private Applicant applicant;
  @Column(updatable = false) private String grounds;
  @Column(updatable = false) private LocalDate requestedOn;
  @Column(updatable = false) private String recordedBy;
  private Boolean accepted;
  private String reason;
  private String decidedBy;
  private LocalDate decidedOn;
  @Embedded private Panel panel;

  protected Recusal() {}

  static Recusal requested(SubjectRef matter, OfficerView officer, Office office, Applicant applicant, String grounds, String by, LocalDate on) {
    var recusal = new Recusal();
    recusal.matter = matter;
    recusal.officer = officer.user();
    recusal.officerName = officer.name();
    recusal.office = office;
    recusal.applicant = applicant;
    recusal.grounds = grounds;
    recusal.recordedBy = by;
    recusal.requestedOn = on;
    return recusal;
  }

  /** Keeps the higher one of the office as noted and as known: nobody is decided on by whom he or she outranks. */
  void knownAs(Office known) {
    office = known.compareTo(office) > 0 ? known : office;
  }

  /**
   * A leader decides on staff, the head of the bureau on other leaders, and the leaders together on the head (一般人员的回避由部门负责人决定,
   * 其他负责人的由主要负责人决定, 主要负责人的由集体讨论决定). The leaders together decide on a leader as well, where the head cannot, having to stay
   * away or being the one whom it is about. Neither who asked nor whom it is about decides, nor records what was decided.
   *
   * @param by who decides, or records what the leaders decided together
   * @param together who discussed it, when and where that stands; null where nobody did
   */
  @Basis({"APL@2021:43", "SAMR-PROC@2022:4"})
  void decide(boolean accept, String why, Officer by, Panel together, LocalDate on) {
    if (decidedOn != null) {
      throw new Conflict("evidence.recusal-decided", Map.of("user", decidedBy, "decidedOn", decidedOn));
    }
    demandCompetent(by, together, on);
    accepted = accept;
    reason = why;
    decidedBy = by.user();
    decidedOn = on;
    panel = byPanel(by, together) ? together : null;
  }

  private void demandCompetent(Officer by, Panel together, LocalDate on) {
    refuseIf(officer.equals(by.user()), "evidence.own-recusal", by.user());
    refuseIf(recordedBy.equals(by.user()), "evidence.asked-recusal", by.user());
    refuseIf(office == Office.LEADER && !by.has(Duty.PRINCIPAL) && together == null, "evidence.recusal-by-principal", by.user());
    if (byPanel(by, together)) {
      refuseIf(together == null, "evidence.recusal-by-panel", by.user());
      together.demandUsable(requestedOn, on);
      refuseIf(together.took(officerName), "evidence.own-recusal", officer);
    }
  }

  private boolean byPanel(Officer by, Panel together) {
    return office == Office.PRINCIPAL || office == Office.LEADER && together != null && !by.has(Duty.PRINCIPAL);
  }

  private static void refuseIf(boolean wrong, String code, String user) {
    if (wrong) {
      throw new RuleRefused(code, Citation.of("SAMR-PROC@2022:4"), Map.of("user", user));
    }
  }

  Office office() {
    return office;
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
    return new RecusalView(id == null ? 0 : id, matter, officer, officerName, office, applicant, grounds, requestedOn, recordedBy, accepted,
        reason, decidedBy, decidedOn, panel);
  }
}
