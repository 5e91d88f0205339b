package org.mingcha.enforcement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.assessment.RecordedFinding;
import org.mingcha.assessment.RuleChoice;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.Decision;
import org.mingcha.decision.Deliberation;
import org.mingcha.decision.Suspicion;
import org.mingcha.decision.Transferral;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.Account;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Deferral;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.EarlierArchive;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PublicStanding;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.Remedy;
import org.mingcha.hearing.Hearing;
import org.mingcha.notice.PartyRight;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.notice.Statement;
import org.mingcha.notice.StatementAnswer;
import org.mingcha.notice.Waiver;
import org.mingcha.rectification.LapsedOrder;
import org.mingcha.review.CaseReview;
import org.mingcha.review.ReviewRequest;

/**
 * All that a case has come to hold, each list in order; what has not come about yet is empty or null.
 *
 * @param findings versions of what was found about the act, the last of which counts
 * @param choices what each review says on the rule, one for each
 * @param reviews one for each request, one less while a review is awaited
 * @param toWaive rights of the last notice that the party has not given up
 * @param account what the party owes today and what is to be refunded to it; null where the decision that holds imposes nothing or is not
 *     served, unless something was paid on it
 */
public record CaseFacts(List<ClosingReport> closings, List<RecordedFinding> findings, List<RuleChoice> choices, List<LapsedOrder> lapsedOrders, List<ReviewRequest> reviewRequests,
    List<CaseReview> reviews, List<PenaltyProposal> proposals, List<PenaltyNotice> notices, List<Waiver> waivers, List<PartyRight> toWaive, List<Statement> statements,
    List<StatementAnswer> answers, List<Hearing> hearings, List<Deliberation> deliberations, List<Decision> decisions,
    List<ServiceRecord> services, List<Annulment> annulments, Suspicion suspicion, Transferral transferral, Account account, List<Payment> payments,
    List<Deferral> deferrals, List<Remedy> remedies, List<Dunning> dunnings, List<CourtApplication> applications,
    List<CourtRuling> rulings, List<Publicity> publicity, PublicStanding standing, Archive archive,
    List<EarlierArchive> earlierArchives) implements Serializable {

  /** The rule that the last review confirmed; empty while none did. */
  public Optional<String> confirmedRule() {
    return choices.isEmpty() ? Optional.empty() : Optional.ofNullable(choices.get(choices.size() - 1).rule());
  }

  static CaseFacts of(EnforcementCase c, LocalDate today) {
    var decisions = c.decisions();
    var execution = c.execution();
    var owes = decisions.service().isPresent() && decisions.inForce().filter(Decision::penalty).isPresent();
    var account = c.account(today);
    return new CaseFacts(c.closings().all(), c.findings().recorded(), c.findings().choices(), c.known().lapsedOrders(),
        c.reviews().requests(), c.reviews().answers(), c.notices().proposals(),
        c.notices().given(), c.notices().waivers(), c.notices().toWaive(), c.notices().statements(), c.notices().answers(), c.hearings().all(),
        decisions.deliberations(), decisions.made(), decisions.services(), decisions.annulments(),
        decisions.suspicion(), decisions.transferral(),
        owes || account.refunds() ? account : null, execution.payments(), execution.deferrals(), execution.remedies(), execution.dunnings(),
        execution.applications(), execution.rulings(), execution.publicity(),
        PublicStanding.of(execution.publicity(), today), execution.archive(), execution.earlierArchives());
  }
}
