package org.mingcha.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.measure.goods.Disposal;

/** Where sealings and seizures are worked on (查封、扣押). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class SeizureDesk extends MeasureDesk<Seizure> {

  public static final String KIND = "seizures";
  private static final String NUMBER_TOKEN = "强";


  @Override
  Class<Seizure> type() {
    return Seizure.class;
  }

  @Override
  String kind() {
    return KIND;
  }

  /**
   * Drafts a sealing or seizure within a lead or case of the bureau. Refused as {@code Invalid} field by field.
   *
   * @param within the lead or case that it belongs to
   */
  public MeasureView open(SeizureDraft draft, SubjectRef within) {
    draft.demandUsable();
    var officer = current.get();
    return files.view(register.enter(officer, MeasureRegister.SEIZURE, NUMBER_TOKEN, draft.measure().party(), within, (number, party, at) -> Seizure.drafted(number,
        officer.bureau(), draft.from(party), handlers.of(officer), at)));
  }

  public MeasureView redraft(String number, int version, SeizureDraft draft) {
    draft.demandUsable();
    return steps.step(Seizure.class, number, version, "redraft", Map.of(), (seizure, by, at) -> seizure.redraft(draft, by, at));
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

  /**
   * The things were auctioned to cover the fine of the case; {@code paper} is the record of the auction. The article reckons with
   * remedies that are over, which is later than most seizures last: that its own time is over does not stand against it.
   */
  @Basis("AEL@2011:46")
  public MeasureView auction(String number, int version, String paper, String opinion) {
    return steps.step(Seizure.class, number, version, "auction", Map.of("paper", paper),
        (seizure, by, at) -> seizure.auctioned(paper, opinion, by, at));
  }

  /** The things are confiscated, destroyed or go with the case, by that paper. */
  public MeasureView dispose(String number, int version, Disposal disposal, String paper, String opinion) {
    return steps.step(Seizure.class, number, version, "dispose", Map.of("disposal", disposal, "paper", paper),
        (seizure, by, at) -> {
          if (!Disposal.byDecision().contains(disposal)) {
            throw new Invalid(List.of(Violation.of("/disposal", "measure.disposal")));
          }
          seizure.disposed(disposal, paper, opinion, by, at);
        });
  }
}
