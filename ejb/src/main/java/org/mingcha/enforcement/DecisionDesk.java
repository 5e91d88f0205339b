package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.Deliberation;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.decision.Panel;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Faults;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.MatterCommands;

/** Where cases are decided (集体讨论、处理决定), and the decision served or annulled. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class DecisionDesk {

  @Inject private CaseFiles files;
  @Inject private CaseDecisions decisions;
  @Inject private CaseExtensions extensions;

  /** Records that the leaders discussed the penalty together (集体讨论), on no day on which they could not know yet what they discuss. */
  public CaseView deliberate(String number, int version, Panel panel, String conclusion) {
    return files.take(number, version, "deliberate", CasePapers.on(panel.minutesNo(), panel.heldOn()), (aCase, by, at) -> {
      panel.faults(PanelDates.earliest(aCase), China.dateOf(at)).told("/conclusion", conclusion).throwIfAny();
      aCase.step("deliberate", by, at, conclusion, () -> aCase.decisions().deliberate(
          panel.held(Deliberation.Topic.PENALTY, conclusion, aCase.reviews().answers().size())));
    });
  }

  /** Gives the case up to thirty days more, once (延长办案期限). */
  public CaseView extend(String number, int version, Integer days, String reason) {
    return files.take(number, version, "extend", extensions.told(days, reason), (aCase, by, at) -> extensions.first(aCase, days, reason, by, at));
  }

  /** Gives it a further time, which the leaders fix when they discuss it (集体讨论决定继续延期并确定期限). */
  public CaseView extendByPanel(String number, int version, Integer days, Panel panel, String reason) {
    var told = extensions.told(days, reason);
    told.putAll(CasePapers.on(panel.minutesNo(), panel.heldOn()));
    return files.take(number, version, "extend-by-panel", told,
        (aCase, by, at) -> extensions.further(aCase, days, panel, reason, by, at));
  }

  /** Tells the leader that the time of the party is over and the case may be decided (报请决定). */
  public CaseView submitDecision(String number, int version) {
    return files.take(number, version, "submit-decision", Map.of(), (aCase, by, at) -> aCase.step("submit-decision", by, at, null));
  }

  /**
   * Imposes a penalty.
   *
   * @param imposition null for the one that was notified
   */
  public CaseView decide(String number, int version, String documentNo, String opinion, Imposition imposition) {
    var told = imposition == null ? new HashMap<String, Object>() : PenaltyNotices.told(imposition);
    told.putAll(CasePapers.on(documentNo, null));
    return files.take(number, version, "decide", told,
        (aCase, by, at) -> decisions.decide(aCase, documentNo, opinion, imposition, by, at));
  }

  /** Imposes nothing, and educates the party instead (不予处罚). */
  public CaseView decideNoPenalty(String number, int version, String documentNo, NoPenaltyGround ground, String opinion, String education) {
    var told = CasePapers.on(documentNo, null);
    told.put("ground", ground);
    return files.take(number, version, "decide-no-penalty", told,
        (aCase, by, at) -> decisions.decideNothing(aCase, documentNo, ground, opinion, education, by, at));
  }

  /** Records that the decision was served; payment, remedies or closing run from there. */
  public CaseView recordService(String number, int version, ServiceRecord service) {
    return files.take(number, version, "record-service", CasePapers.told(null, service),
        (aCase, by, at) -> decisions.served(aCase, service, by, at));
  }

  /** Records that the decision holds no more (撤销处罚决定); where it has to be decided anew, by when. */
  public CaseView annul(String number, int version, Annulment annulment) {
    return files.take(number, version, "annul", CasePapers.on(annulment.documentNo(), annulment.annulledOn()),
        (aCase, by, at) -> decisions.annulled(aCase, annulment, by, at));
  }

  /** Takes the case up again because it was ordered to be decided anew (重新办理). */
  public CaseView decideAnew(String number, int version, String reason) {
    return files.take(number, version, "decide-anew", Map.of(MatterCommands.REASON, reason), (aCase, by, at) -> {
      new Faults().told("/reason", reason).throwIfAny();
      aCase.decideAnew(by, at, reason);
    });
  }
}
