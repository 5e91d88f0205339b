package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Suspicion;
import org.mingcha.decision.Transferral;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.procedure.MatterCommands;

/** Where cases go to other authorities and to the police (移送其他机关、移送公安机关). */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class TransferDesk {

  @Inject private CaseFiles files;
  @Inject private CaseLimits limits;

  /** Hands the case to another authority, by that letter (移送其他行政机关). */
  public CaseView transfer(String number, int version, String authority, String documentNo, String reason) {
    return files.take(number, version, "transfer", told(authority, documentNo, reason), (aCase, by, at) -> {
      demand(authority, documentNo, reason);
      handOver(aCase, "transfer", Transferral.toDepartment(authority, documentNo, reason, China.dateOf(at)), by, at);
    });
  }

  /** Reports to the head of the bureau that the case may be a crime; three days to decide on it. */
  @Basis("SC-310@2020:5")
  public CaseView reportCrime(String number, int version, String suspicion) {
    return files.take(number, version, "report-crime", Map.of(MatterCommands.REASON, suspicion), (aCase, by, at) -> {
      new Faults().told("/reason", suspicion).throwIfAny();
      aCase.step("report-crime", by, at, suspicion, () -> aCase.decisions().suspect(new Suspicion(at, by.user(), suspicion, null)));
    });
  }

  /** The head of the bureau does not let it go to the police, for a reason that stays in the file. */
  public CaseView declinePoliceTransfer(String number, int version, String reason) {
    return files.take(number, version, "decline-police-transfer", Map.of(MatterCommands.REASON, reason), (aCase, by, at) -> {
      new Faults().told("/reason", reason).throwIfAny();
      aCase.step("decline-police-transfer", by, at, reason, () -> aCase.decisions().declinePolice(reason));
    });
  }

  /** Approves that the case goes to the police because of a suspected crime (批准移送公安机关); twenty-four hours to hand it over. */
  public CaseView transferToPolice(String number, int version, String authority, String documentNo, String reason) {
    return files.take(number, version, "transfer-to-police", told(authority, documentNo, reason), (aCase, by, at) -> {
      demand(authority, documentNo, reason);
      handOver(aCase, "transfer-to-police", Transferral.toPolice(authority, documentNo, reason, China.dateOf(at), at), by, at);
      limits.meet(aCase, LimitKind.DECIDE_POLICE_TRANSFER, at);
    });
  }

  /** Records that the police have the case, since when and by which receipt (移送书回执). */
  public CaseView handToPolice(String number, int version, Instant handedAt, String receipt) {
    return files.take(number, version, "hand-to-police", CasePapers.on(receipt, null), (aCase, by, at) -> {
      var approved = aCase.decisions().transferral();
      new Faults().told("/documentNo", receipt).given("/handedAt", handedAt)
          .demand(handedAt == null || !handedAt.isAfter(at) && (approved.approvedAt() == null || !handedAt.isBefore(approved.approvedAt())),
              "/handedAt", "shared.day").throwIfAny();
      aCase.step("hand-to-police", by, at, receipt, () -> aCase.decisions().handOver(handedAt, receipt));
      limits.meet(aCase, LimitKind.HAND_TO_POLICE, handedAt);
    });
  }

  private void handOver(EnforcementCase aCase, String move, Transferral transferral, Actor by, Instant at) {
    aCase.step(move, by, at, transferral.reason(), () -> aCase.decisions().transfer(transferral));
    limits.cancel(aCase, China.dateOf(at), LimitKind.REVIEW);
    limits.statementOver(aCase, China.dateOf(at));
  }

  private static void demand(String authority, String documentNo, String reason) {
    new Faults().told("/authority", authority).told("/documentNo", documentNo).told("/reason", reason).throwIfAny();
  }

  private static Map<String, Object> told(String authority, String documentNo, String reason) {
    var told = CasePapers.on(documentNo, null);
    told.put(MatterCommands.REASON, reason);
    told.put("authority", authority);
    return told;
  }
}
