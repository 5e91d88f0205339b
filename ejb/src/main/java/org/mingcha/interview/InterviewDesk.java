package org.mingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.approval.SlotState;
import org.mingcha.document.service.HandedOver;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/** Where interviews are worked on (约谈). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class InterviewDesk {

  public static final String KIND = "interviews";

  @Inject private InterviewFiles files;
  @Inject private MatterCommands commands;
  @Inject private InterviewOpener opener;
  @Inject private InterviewSheets sheets;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, cursor, limit);
  }

  public InterviewView view(String number) {
    return files.view(files.require(number));
  }

  /** Drafts an interview; the lead, case or spot check it comes from stays as it is. */
  public InterviewView open(InterviewOpening opening) {
    return files.view(opener.open(opening));
  }

  /** The parties of the lead, case or check with this number, one of whom may be interviewed. */
  public List<InvolvedParty> partiesOf(String number) {
    return opener.partiesOf(number);
  }

  /** Refuses whoever is no member of a bureau (403). */
  public void requireReader() {
    files.requireReader();
  }

  /** Writes the draft anew; where it comes from and whom it concerns stay. */
  public InterviewView revise(String number, int version, InterviewOpening opening) {
    return step(number, version, "revise", Map.of("ground", opening.ground()), (interview, by, at) -> interview.revise(
        new Interview.Draft(opening.ground(), Interviewee.holding(opening.office(), opening.interviewee(), opening.position()),
            opening.circumstances(), opening.demands()), by, at));
  }

  public InterviewView propose(String number, int version, List<String> interviewers, String reason) {
    return step(number, version, "propose", Map.of("reason", reason),
        (interview, by, at) -> sheets.propose(interview, interviewers, reason, by, at));
  }

  public InterviewView endorse(String number, int version, String opinion) {
    return sign(number, version, "endorse", SlotState.AGREED, opinion);
  }

  public InterviewView approve(String number, int version, String opinion) {
    return sign(number, version, "approve", SlotState.AGREED, opinion);
  }

  /** Sends the proposal back to be revised (退回修改). */
  public InterviewView sendBack(String number, int version, String opinion) {
    return sign(number, version, "return", SlotState.RETURNED, opinion);
  }

  public InterviewView decline(String number, int version, String opinion) {
    return sign(number, version, "decline", SlotState.DECLINED, opinion);
  }

  /**
   * Records that the operator was told when and where (送达约谈通知).
   *
   * @param paper the notice on paper, which is served by the step; an issued one that waits must be named
   */
  public InterviewView serveNotice(String number, int version, Appointment appointment, ServiceMethod how, HandedOver paper) {
    return step(number, version, "serve-notice", told(appointment, how, paper),
        (interview, by, at) -> interview.notify("serve-notice", appointment, how, null, by, at));
  }

  /** As {@link #serveNotice}, with another time and why. */
  public InterviewView reschedule(String number, int version, Appointment appointment, ServiceMethod how, HandedOver paper, String reason) {
    var told = told(appointment, how, paper);
    told.put("reason", reason);
    return step(number, version, "reschedule", told,
        (interview, by, at) -> interview.notify("reschedule", appointment, how, reason, by, at));
  }

  public InterviewView recordHeld(String number, int version, Minutes minutes, List<String> demands) {
    return step(number, version, "record-held", Map.of("heldAt", minutes.heldAt(), "signed", minutes.signed(), "demands", demands),
        (interview, by, at) -> interview.held(minutes, demands, by, at));
  }

  public InterviewView recordNoShow(String number, int version, String reason) {
    return step(number, version, "record-no-show", Map.of("reason", reason),
        (interview, by, at) -> interview.unheld("record-no-show", reason, by, at));
  }

  public InterviewView recordRefusal(String number, int version, String reason) {
    return step(number, version, "record-refusal", Map.of("reason", reason),
        (interview, by, at) -> interview.unheld("record-refusal", reason, by, at));
  }

  /** Ends an interview that did not take place, with what follows instead. */
  public InterviewView closeUnheld(String number, int version, UnheldConsequence consequence, String reason) {
    return step(number, version, "close-unheld", Map.of("consequence", consequence, "basis", consequence.basis(), "reason", reason),
        (interview, by, at) -> interview.closeUnheld(consequence, reason, by, at));
  }

  /** @param dueOn last day on which the operator keeps its word */
  public InterviewView addCommitment(String number, int version, String text, LocalDate dueOn) {
    return step(number, version, "add-commitment", dueOn == null ? Map.of("text", text) : Map.of("text", text, "dueOn", dueOn),
        (interview, by, at) -> interview.commit(text, dueOn, by, at));
  }

  /** With a file that is enclosed already, or with none; see {@link InterviewFileDesk#recordProof} for a new one. */
  public InterviewView recordProof(String number, int version, InterviewProof proof) {
    return step(number, version, "record-proof", proof.told(), (interview, by, at) -> {
      files.demandEnclosed(interview, proof.attachment());
      interview.prove(proof, by, at);
    });
  }

  public InterviewView writeOffCommitment(String number, int version, int commitment, String reason) {
    return step(number, version, "write-off-commitment", Map.of("commitment", commitment, "reason", reason),
        (interview, by, at) -> interview.writeOff(commitment, reason, by, at));
  }

  public InterviewView close(String number, int version, String outcome) {
    return step(number, version, "close", Map.of("outcome", outcome), (interview, by, at) -> interview.end("close", outcome, by, at));
  }

  public InterviewView withdraw(String number, int version, String reason) {
    return step(number, version, "withdraw", Map.of("reason", reason), (interview, by, at) -> {
      interview.end("withdraw", reason, by, at);
      sheets.close(interview);
    });
  }

  private InterviewView sign(String number, int version, String move, SlotState how, String opinion) {
    return step(number, version, move, Map.of("opinion", opinion), (interview, by, at) -> sheets.sign(interview, move, how, by, opinion));
  }

  private InterviewView step(String number, int version, String move, Map<String, ?> told, Command<Interview> command) {
    return files.view(commands.run(files.require(number), version, move, told, command));
  }

  /** Nothing is demanded of the appointment here; it speaks for itself once the step is permitted. */
  private static Map<String, Object> told(Appointment appointment, ServiceMethod how, HandedOver paper) {
    var told = new HashMap<>(paper.told());
    told.putAll(Map.of("scheduledAt", String.valueOf(appointment.at()), "mode", String.valueOf(appointment.mode()), "servedBy", how));
    return told;
  }
}
