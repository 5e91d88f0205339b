package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mingcha.approval.SlotState;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Faults;
import org.mingcha.notice.PartyRight;
import org.mingcha.notice.Statement;
import org.mingcha.notice.StatementAnswer;
import org.mingcha.notice.StatementFinding;
import org.mingcha.penalty.Imposition;

/** Where a penalty is proposed, approved and notified, and the party heard on it (拟处罚、告知、陈述申辩). */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class NoticeDesk {

  @Inject private CaseFiles files;
  @Inject private CaseSheets sheets;
  @Inject private PenaltyNotices notices;
  @Inject private CaseLimits limits;

  /** Proposes a penalty to the leader; one that is heavier than what was notified is proposed and notified anew. */
  public CaseView proposePenalty(String number, int version, Imposition imposition, String reason) {
    return files.take(number, version, "propose-penalty", PenaltyNotices.told(imposition), (aCase, by, at) -> {
      notices.propose(aCase, imposition, reason, by, at);
      sheets.draft(aCase, reason, by);
    });
  }

  public CaseView approvePenalty(String number, int version, String opinion) {
    return files.take(number, version, "approve-penalty", Map.of(),
        (aCase, by, at) -> sheets.sign(aCase, "approve-penalty", SlotState.AGREED, by, opinion));
  }

  /** Sends the proposal back to the handlers (退回). */
  public CaseView returnPenalty(String number, int version, String opinion) {
    return files.take(number, version, "return-penalty", Map.of(),
        (aCase, by, at) -> sheets.sign(aCase, "return-penalty", SlotState.RETURNED, by, opinion));
  }

  /** Records that the notice of the approved penalty was served; five working days run from the day on which that takes effect. */
  public CaseView notifyPenalty(String number, int version, String documentNo, ServiceRecord service) {
    return files.take(number, version, "notify-penalty", CasePapers.told(documentNo, service),
        (aCase, by, at) -> notices.give(aCase, documentNo, service, by, at));
  }

  /** Takes down what the party says, in time or late: it is looked into either way. */
  public CaseView recordStatement(String number, int version, LocalDate receivedOn, String documentNo, String content) {
    return files.take(number, version, "record-statement", CasePapers.on(documentNo, receivedOn), (aCase, by, at) -> {
      new Faults().told("/content", content).told("/documentNo", documentNo)
          .past("/receivedOn", receivedOn, PenaltyNotices.servedOn(aCase), China.dateOf(at)).throwIfAny();
      aCase.step("record-statement", by, at, null, () -> aCase.notices().say(new Statement(receivedOn, documentNo, content, by.user())));
    });
  }

  /** Answers the earliest statement that has no answer (复核); it never makes the penalty heavier. */
  public CaseView answerStatement(String number, int version, StatementFinding finding, String reason) {
    new Faults().given("/finding", finding).told("/reason", reason).throwIfAny();
    return files.take(number, version, "answer-statement", Map.of("finding", finding), (aCase, by, at) ->
        aCase.step("answer-statement", by, at, null,
            () -> aCase.notices().answer(new StatementAnswer(finding, reason, by.user(), China.dateOf(at)))));
  }

  /**
   * Records that the party gave up rights in writing. Its five working days run on for what it did not give up.
   *
   * @param waives what the paper names; null for all that the notice offered and the party had not given up
   */
  public CaseView recordWaiver(String number, int version, String documentNo, LocalDate receivedOn, Set<PartyRight> waives) {
    return files.take(number, version, "record-waiver", CasePapers.on(documentNo, receivedOn), (aCase, by, at) -> {
      new Faults().told("/documentNo", documentNo)
          .past("/receivedOn", receivedOn, PenaltyNotices.servedOn(aCase), China.dateOf(at))
          .demand(waives == null || !waives.isEmpty(), "/waives")
          .demand(waives == null || aCase.notices().offered().containsAll(waives), "/waives", "notice.right-not-offered")
          .demand(waives == null || waives.stream().noneMatch(aCase.notices()::waived), "/waives", "notice.right-waived").throwIfAny();
      aCase.step("record-waiver", by, at, documentNo,
          () -> aCase.notices().waive(documentNo, receivedOn, waives == null ? aCase.notices().toWaive() : waives));
      if (aCase.notices().waived()) {
        limits.meet(aCase, LimitKind.STATEMENT, aCase.notices().waivedOn());
      }
    });
  }
}
