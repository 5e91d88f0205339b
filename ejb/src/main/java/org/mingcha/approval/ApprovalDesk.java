package org.mingcha.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.cover.Covers;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/** Draws up approval sheets and takes signatures, in the transaction of the desk that asks. */
@ApplicationScoped
public class ApprovalDesk {

  private ApprovalSheets sheets;
  private Event<SheetSigned> signed;
  private Covers covers;
  private Clock clock;

  protected ApprovalDesk() {}

  @Inject
  ApprovalDesk(ApprovalSheets sheets, Event<SheetSigned> signed, Covers covers, Clock clock) {
    this.sheets = sheets;
    this.signed = signed;
    this.covers = covers;
    this.clock = clock;
  }

  /** Draws up a sheet to be signed by these offices in this order. */
  public void draft(SubjectRef subject, String purpose, Actor proposer, String reason, List<Duty> chain) {
    sheets.add(ApprovalSheet.proposed(subject, purpose, proposer, reason, chain, clock.instant()));
  }

  /**
   * Signs the open sheet of a subject; whoever listens for {@link SheetSigned} then takes {@code move}. The listener
   * asks the move's guards again, and a refusal there undoes the signature.
   */
  public void sign(SubjectRef subject, String purpose, String move, SlotState how, Actor by, String opinion) {
    var at = clock.instant();
    sheets.requireOpen(subject, purpose).sign(by, how, opinion, standsInFor(by, at), at);
    signed.fire(new SheetSigned(subject, purpose, move, by, opinion, at));
  }

  private String standsInFor(Actor by, Instant at) {
    var absent = Duty.ofRole(by.role()).map(duty -> covers.whom(by.user(), duty, List.of(), China.dateOf(at))).orElse(List.of());
    return absent.isEmpty() ? null : String.join("、", absent);
  }

  /** Closes what still awaits a signature: there is nothing left to sign for (如撤回、期满自动解除). */
  public void close(SubjectRef subject) {
    var at = clock.instant();
    sheets.open(subject).toList().forEach(sheet -> sheet.close(at));
  }

  /** All sheets of a subject, the latest last. */
  public List<SheetView> of(SubjectRef subject) {
    return sheets.of(subject).stream().map(ApprovalSheet::view).toList();
  }
}
