package org.mingcha.docs;

import java.util.List;
import java.util.stream.Stream;
import org.mingcha.calendar.LimitKind;

/**
 * A limit that a matter can have though no step of its procedure says so: what starts it depends on more than the step.
 *
 * @param procedure by its name, without edition
 * @param by the class, below org.mingcha, that starts, ends or pauses it
 * @param starts null where a step does, and the class only ends it
 * @param length where it is not the statute's own number; null where it is
 */
record LimitInCode(String procedure, LimitKind kind, String by, String length, String starts, String ends) {

  private static final List<LimitInCode> ALL = List.of(
      of("ordinary", LimitKind.DECIDE_CASE, "enforcement.CaseLimits",
          "anew after an annulment, with the day to decide anew, from the annulment",
          "paused during a hearing, from the request to its report or end; during an announcement, until it takes effect; and during tests and what else "
              + "is paused above; extended by thirty days, then by panel; met by the decision"),
      of("ordinary", LimitKind.PAYMENT, "enforcement.CaseLimits", "service of a decision by which something is owed, when it takes effect",
          "met when everything is paid; extended by a deferral or instalments; cancelled by an annulment"),
      set("ordinary", LimitKind.LITIGATION, "execution.ExecutionLimits", "six months; fifteen days after a reconsideration, or one that was not accepted or answered",
          "service of a decision, when it takes effect; anew from the end of a reconsideration", "runs out, or is cancelled when the suit ends, by an annulment or by closing"),
      set("ordinary", LimitKind.APPLY_TO_COURT, "execution.ExecutionLimits", "three months",
          "end of the time for remedies, or of a deferral where that is later", "cancelled and begun anew when a remedy ends or a deferral is granted; cancelled by an annulment or by closing"),
      of("ordinary", LimitKind.PUBLISH_DECISION, "enforcement.CaseDecisions", "the decision", "met by the record of publicity; runs on after closing"),
      of("ordinary", LimitKind.PUSH_DECISION, "enforcement.CaseDecisions", "the decision, where the party is registered in another province",
          "met by the push; runs on after closing"),
      of("ordinary", LimitKind.PUBLISH_PUSHED_DECISION, "execution.push.DecisionPush", "the push, for the province of registration", "met when that province has published it"),
      of("ordinary", LimitKind.WITHDRAW_PUBLICITY, "enforcement.CasePublicity", "change, annulment or end of a remedy that outdates what is public",
          "met by the record of the withdrawal; runs on after closing"),
      of("ordinary", LimitKind.CLOSE, "enforcement.CaseLimits", "the day since which a ground for closing holds", "met by the closing"),
      of("ordinary", LimitKind.SCHEDULE_HEARING, "enforcement.HearingDesk", null, "met when the hearing is fixed; cancelled when the hearing ends unheld"),
      of("ordinary", LimitKind.DECIDE_POLICE_TRANSFER, "enforcement.TransferDesk", null, "met by the transfer to the police, too"),
      of("ordinary", LimitKind.HAND_TO_POLICE, "enforcement.TransferDesk", null, "met when the case is handed over"),
      of("ordinary", LimitKind.ASSIST, "evidence.Requests", "the request to another bureau; it is the due day of that request", "met by the answer"),
      of("summary", LimitKind.PAYMENT, "summary.SummaryMoney", "hand-over of a decision that fines", "met when everything is paid; extended by a deferral; cancelled by an annulment"),
      of("summary", LimitKind.RECONSIDERATION, "summary.SummaryMoney", "hand-over of the decision", "cancelled when a reconsideration ends, or by an annulment"),
      set("summary", LimitKind.LITIGATION, "execution.ExecutionLimits", "fifteen days", "end of a reconsideration", "cancelled when the suit ends, by an annulment or by closing"),
      set("summary", LimitKind.APPLY_TO_COURT, "execution.ExecutionLimits", "three months", "end of the time for remedies, or of a deferral where that is later",
          "cancelled and begun anew when a remedy ends; cancelled by an annulment or by closing"),
      of("summary", LimitKind.DECIDE_CASE, "summary.SummaryMoney", "annulment of the decision, with the day to decide anew", "met by the new decision"),
      of("spot-check", LimitKind.SELLER_OBJECTION, "spotcheck.ObjectionTime", "the seller's receipt of a result that failed", "met by the objection"),
      of("spot-check", LimitKind.PRODUCER_OBJECTION, "spotcheck.ObjectionTime", "the producer's receipt of a result that failed", "met by the objection"));

  /** What no procedure has: it is the platform's, before there is a matter. */
  static final List<LimitKind> BEFORE = List.of(LimitKind.PLATFORM_REPORT);

  static Stream<LimitInCode> all() {
    return ALL.stream();
  }

  static Stream<LimitInCode> of(Declared declared) {
    return all().filter(one -> one.procedure().equals(declared.procedure().name()));
  }

  private static LimitInCode of(String procedure, LimitKind kind, String by, String starts, String ends) {
    return new LimitInCode(procedure, kind, by, null, starts, ends);
  }

  private static LimitInCode set(String procedure, LimitKind kind, String by, String length, String starts, String ends) {
    return new LimitInCode(procedure, kind, by, length, starts, ends);
  }
}
