package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.enforcement.content.DecisionPaper;
import org.mingcha.enforcement.content.EnforcingPapers;
import org.mingcha.enforcement.content.InsidePapers;
import org.mingcha.enforcement.content.NoticePaper;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.ProposalState;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The papers of a penalty case, in the order in which the law asks for them. */
@ApplicationScoped
class CasePaperSource implements PaperSource {

  @Inject private CaseKnowledge knowledge;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof EnforcementCase aCase) {
      inside(aCase, offers);
      notice(aCase).ifPresent(offers::add);
      decision(aCase).ifPresent(offers::add);
      noPenalty(aCase).ifPresent(offers::add);
      enforcing(aCase, offers);
    }
    return offers;
  }

  @Override
  public Optional<PaperType> servedBy(SubjectRef matter, String move) {
    return matter.kind().equals(EnforcementDesk.KIND) && move.equals("record-service") ? Optional.of(PaperType.PENALTY_DECISION)
        : Optional.empty();
  }

  private void inside(EnforcementCase aCase, List<PaperOffer> offers) {
    closing(aCase).ifPresent(report ->
        offers.add(new PaperOffer(PaperType.INVESTIGATION_REPORT, InsidePapers.report(aCase, report), "close-investigation")));
    var reviews = aCase.reviews().answers();
    if (!reviews.isEmpty()) {
      offers.add(new PaperOffer(PaperType.CASE_REVIEW, InsidePapers.review(aCase, reviews.get(reviews.size() - 1)), "review"));
    }
    aCase.notices().proposal().ifPresent(proposal ->
        offers.add(new PaperOffer(PaperType.DECISION_APPROVAL, InsidePapers.approval(aCase, proposal, reviews), "approve-penalty")));
  }

  private Optional<PaperOffer> notice(EnforcementCase aCase) {
    if (aCase.notices().state() != ProposalState.APPROVED && aCase.notices().state() != ProposalState.NOTIFIED) {
      return Optional.empty();
    }
    knowledge.reckon(aCase, current.get());
    return aCase.notices().proposal().map(proposal -> new PaperOffer(PaperType.PENALTY_NOTICE,
        NoticePaper.of(aCase, proposal, closing(aCase).orElse(null), aCase.findings().givesHearing(proposal.imposition(), China.today(clock))), "approve-penalty"));
  }

  private Optional<PaperOffer> decision(EnforcementCase aCase) {
    var made = aCase.decisions().last().filter(Decision::penalty);
    var imposed = made.map(Decision::imposition).or(() -> aCase.notices().notice().map(PenaltyNotice::imposition));
    return imposed.filter(one -> made.isPresent() || aCase.decisions().last().isEmpty())
        .map(imposition -> new PaperOffer(PaperType.PENALTY_DECISION, DecisionPaper.penalty(aCase, imposition, aCase.notices(),
            closing(aCase).orElse(null), aCase.hearings().all().stream().anyMatch(one -> one.heldOn() != null)), made.isPresent() ? "decide" : null));
  }

  private Optional<PaperOffer> noPenalty(EnforcementCase aCase) {
    var made = aCase.decisions().last();
    if (made.isPresent() ? made.get().kind() != DecisionKind.NO_PENALTY : closing(aCase).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PaperOffer(PaperType.NO_PENALTY_DECISION,
        DecisionPaper.none(aCase, made.orElse(null), closing(aCase).orElse(null)), made.isPresent() ? "decide-no-penalty" : null));
  }

  private void enforcing(EnforcementCase aCase, List<PaperOffer> offers) {
    var decisions = aCase.decisions();
    decisions.inForce().filter(Decision::penalty).ifPresent(decision -> decisions.service().ifPresent(service -> {
      var account = aCase.account(China.today(clock));
      if (!account.settled()) {
        offers.add(PaperOffer.of(PaperType.DUNNING_LETTER, EnforcingPapers.dunning(aCase, decision, service, account)));
      }
    }));
    decisions.last().ifPresent(decision ->
        offers.add(PaperOffer.of(PaperType.CLOSING_APPROVAL, EnforcingPapers.closing(aCase, decision))));
  }

  private static Optional<ClosingReport> closing(EnforcementCase aCase) {
    return aCase.closings().all().stream().reduce((earlier, later) -> later);
  }
}
