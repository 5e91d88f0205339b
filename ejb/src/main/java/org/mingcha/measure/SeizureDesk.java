package org.mingcha.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handlers;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/** Where sealings and seizures are worked on (查封、扣押). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class SeizureDesk {

  public static final String KIND = "seizures";
  private static final String NUMBER_TOKEN = "强";

  @Inject private MeasureFiles files;
  @Inject private MeasureRegister register;
  @Inject private MeasureSteps steps;
  @Inject private MeasureSheets sheets;
  @Inject private CurrentOfficer current;
  @Inject private Handlers handlers;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(KIND, filter, cursor, limit);
  }

  public MeasureView view(String number) {
    return files.view(files.require(Seizure.class, number));
  }

  /**
   * Drafts a sealing or seizure within a lead or case of the bureau. Refused as {@code Invalid} field by field.
   *
   * @param within the lead or case that it belongs to
   */
  public MeasureView open(SeizureDraft draft, SubjectRef within) {
    draft.demandUsable();
    var officer = current.get();
    return files.view(register.enter(officer, NUMBER_TOKEN, draft.measure().party(), within, (number, party, at) -> Seizure.drafted(number,
        officer.bureau(), new SeizureDraft(draft.measure().from(party), draft.type(), draft.legalBasis()), handlers.of(officer), at)));
  }

  public MeasureView redraft(String number, int version, SeizureDraft draft) {
    draft.demandUsable();
    return steps.step(Seizure.class, number, version, "redraft", Map.of(), (seizure, by, at) -> seizure.redraft(draft, by, at));
  }

  public MeasureView propose(String number, int version, String reason) {
    return steps.ask(Seizure.class, number, version, "propose", reason);
  }

  public MeasureView withdraw(String number, int version, String reason) {
    return steps.withdraw(Seizure.class, number, version, reason);
  }

  public MeasureView approve(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "approve", opinion);
  }

  public MeasureView returnDraft(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "return", opinion);
  }

  /** Records the sealing or seizure as approved; the thirty days run from that day. */
  public MeasureView take(String number, int version, TakingReport report) {
    return steps.take(Seizure.class, number, version, MeasureTaking.TAKE, report);
  }

  /** Records a sealing or seizure on the spot in an emergency: to be reported within 24 hours. */
  public MeasureView takeUrgently(String number, int version, TakingReport report) {
    return steps.take(Seizure.class, number, version, MeasureTaking.TAKE_URGENTLY, report);
  }

  /** Reports to the leader what was done in an emergency. */
  public MeasureView report(String number, int version, String reason) {
    return steps.ask(Seizure.class, number, version, "report", reason);
  }

  public MeasureView confirm(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "confirm", opinion);
  }

  /** The leader does not confirm it: it is lifted at once (立即解除). */
  public MeasureView reject(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "reject", opinion);
  }

  /** Asks the leader for up to thirty days more (情况复杂，延长期限). */
  public MeasureView proposeExtension(String number, int version, int days, String reason) {
    return steps.step(Seizure.class, number, version, "propose-extension", Map.of("days", days, "reason", reason), (seizure, by, at) -> {
      if (days < 1 || !LimitKind.SEIZURE.allowsExtension(0, days)) {
        throw new Invalid(List.of(Violation.of("/days", "measure.days")));
      }
      seizure.askForDays(days, reason, by, at);
      sheets.draft(seizure, MeasureSheets.EXTENSION, by, reason);
    });
  }

  public MeasureView extend(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "extend", opinion);
  }

  public MeasureView declineExtension(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "decline-extension", opinion);
  }

  /** Asks the leader to lift it (提出解除). */
  public MeasureView proposeRelease(String number, int version, ReleaseGround ground, String reason) {
    return steps.step(Seizure.class, number, version, "propose-release", Map.of("ground", ground, "reason", reason), (seizure, by, at) -> {
      seizure.releaseFor("propose-release", ground, reason, by, at);
      sheets.draft(seizure, MeasureSheets.RELEASE, by, reason);
    });
  }

  public MeasureView release(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "release", opinion);
  }

  public MeasureView returnRelease(String number, int version, String opinion) {
    return steps.sign(Seizure.class, number, version, "return-release", opinion);
  }

  /** Lifts it without waiting for a proposal, above all when its time is over (应当及时解除). */
  public MeasureView releaseAtOnce(String number, int version, ReleaseGround ground, String opinion) {
    return steps.step(Seizure.class, number, version, "release-at-once", Map.of("ground", ground),
        (seizure, by, at) -> seizure.releaseFor("release-at-once", ground, opinion, by, at));
  }

  /** The things are confiscated, destroyed or go with the case, by that paper. */
  public MeasureView dispose(String number, int version, Disposal disposal, String paper, String opinion) {
    return steps.step(Seizure.class, number, version, "dispose", Map.of("disposal", disposal, "paper", paper),
        (seizure, by, at) -> seizure.disposed(disposal, paper, opinion, by, at));
  }

  /** Records who received the things back (退还). */
  public MeasureView settle(String number, int version, LocalDate on, String how) {
    return steps.settle(Seizure.class, number, version, on, how);
  }
}
