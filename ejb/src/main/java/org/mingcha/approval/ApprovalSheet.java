package org.mingcha.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;

/**
 * A statutory approval sheet (审批表): what is proposed, by whom, and who signs in which order. The offices come from the
 * procedure and cannot be left out.
 */
@Entity
@Table(name = "approval_sheet")
class ApprovalSheet {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_sheet_seq")
  @SequenceGenerator(name = "approval_sheet_seq", allocationSize = 50)
  private Long id;

  @Version private int version;
  private String subjectKind;
  private String subjectNo;
  private String purpose;
  private String proposer;
  private String proposerName;
  private Instant proposedAt;
  private String reason;
  private Instant closedAt;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @JoinColumn(name = "sheet_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<Slot> slots = new ArrayList<>();

  protected ApprovalSheet() {}

  static ApprovalSheet proposed(SubjectRef subject, String purpose, Actor by, String reason, List<Duty> chain, Instant at) {
    var sheet = new ApprovalSheet();
    sheet.subjectKind = subject.kind();
    sheet.subjectNo = subject.number();
    sheet.purpose = purpose;
    sheet.proposer = by.user();
    sheet.proposerName = by.name();
    sheet.reason = reason;
    sheet.proposedAt = at;
    chain.forEach(duty -> sheet.slots.add(Slot.at(sheet.slots.size(), duty)));
    return sheet;
  }

  /** Signs the slot whose turn it is. A refusal or return closes the sheet; so does the last agreement. Refused when somebody was faster. */
  void sign(Actor by, SlotState how, String opinion, String standsInFor, Instant at) {
    var slot = turn().orElseThrow(this::alreadySigned);
    demandAnother(by);
    slot.sign(by, how, opinion, standsInFor, at);
    if (how != SlotState.AGREED || turn().isEmpty()) {
      closedAt = at;
    }
  }

  /** Who proposed does not sign, and who signed one place does not sign the next; for oneself no more than for somebody absent. Our reading. */
  @Basis("APL@2021:57")
  private void demandAnother(Actor by) {
    if (by.user().equals(proposer) || slots.stream().anyMatch(slot -> slot.signedBy(by.user()))) {
      throw new RuleRefused("approval.own-proposal", Citation.of("APL@2021:57"), Map.of("user", by.user(), "name", by.name()));
    }
  }

  /** There is nothing left to sign for. */
  void close(Instant at) {
    closedAt = at;
  }

  /** Who was faster, and when. */
  Conflict alreadySigned() {
    var signed = slots.stream().filter(slot -> !slot.waiting()).reduce((earlier, later) -> later).map(Slot::view);
    return new Conflict("approval.already-signed", signed.<Map<String, Object>>map(last ->
        Map.of("user", last.signer(), "name", last.signerName(), "at", last.signedAt())).orElseGet(Map::of));
  }

  private Optional<Slot> turn() {
    return closedAt != null ? Optional.empty() : slots.stream().filter(Slot::waiting).findFirst();
  }

  SubjectRef subject() {
    return new SubjectRef(subjectKind, subjectNo);
  }

  SheetView view() {
    return new SheetView(purpose, proposer, proposerName, proposedAt, reason, closedAt,
        slots.stream().map(Slot::view).toList());
  }
}
