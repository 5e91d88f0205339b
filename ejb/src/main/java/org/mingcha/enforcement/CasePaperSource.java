package org.mingcha.enforcement;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.assessment.ActFinding;
import org.mingcha.calendar.China;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.document.MatterPaperwork;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.enforcement.content.DecisionPaper;
import org.mingcha.enforcement.content.EnforcingPapers;
import org.mingcha.enforcement.content.HearingPapers;
import org.mingcha.enforcement.content.InsidePapers;
import org.mingcha.enforcement.content.NoticePaper;
import org.mingcha.enforcement.content.StatementPapers;
import org.mingcha.enforcement.content.StepPapers;
import org.mingcha.enforcement.content.TransferPapers;
import org.mingcha.execution.RemediesOver;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.ProposalState;
import org.mingcha.paper.PaperType;
import org.mingcha.penalty.Act;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.StepTaking;
import org.mingcha.procedure.Verdict;

/** The papers of a penalty case, in the order in which the law asks for them. */
@ApplicationScoped
class CasePaperSource implements PaperSource {

  /** Of which paper a step names the number. */
  private static final Map<String, PaperType> NAMED = Map.ofEntries(entry("notify-penalty", PaperType.PENALTY_NOTICE),
      entry("decide", PaperType.PENALTY_DECISION), entry("decide-no-penalty", PaperType.NO_PENALTY_DECISION),
      entry("schedule-hearing", PaperType.HEARING_NOTICE), entry("reschedule-hearing", PaperType.HEARING_NOTICE),
      entry("hold-hearing", PaperType.HEARING_RECORD), entry("conclude-hearing", PaperType.HEARING_REPORT),
      entry("deliberate", PaperType.COLLECTIVE_RECORD), entry("extend-by-panel", PaperType.COLLECTIVE_RECORD),
      entry("dun", PaperType.DUNNING_LETTER), entry("apply-enforcement", PaperType.COURT_APPLICATION),
      entry("transfer", PaperType.CASE_TRANSFER), entry("transfer-to-police", PaperType.CRIMINAL_TRANSFER));
  private static final Set<PaperType> OF_A_HEARING = Set.of(PaperType.HEARING_NOTICE, PaperType.HEARING_RECORD, PaperType.HEARING_REPORT);
  private static final Set<String> MAY_GO = Set.of(Stage.INVESTIGATING.name(), Stage.UNDER_REVIEW.name(), Stage.NOTICE_SERVED.name());
  private static final Set<String> ENDING = Set.of(Stage.TERMINATED.name(), Stage.TRANSFERRED.name());

  @Inject private Matters matters;
  @Inject private CaseKnowledge knowledge;
  @Inject private MatterPaperwork paperwork;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof EnforcementCase aCase) {
      offers.addAll(StepPapers.of(aCase));
      inside(aCase, offers);
      notice(aCase).ifPresent(offers::add);
      offers.addAll(StatementPapers.of(aCase, aCase.notices()));
      offers.addAll(HearingPapers.of(aCase, aCase.hearings()));
      offers.addAll(StatementPapers.of(aCase, aCase.decisions(), closing(aCase).map(ClosingReport::findings).orElse(null),
          discussing(aCase)));
      decision(aCase).ifPresent(offers::add);
      noPenalty(aCase).ifPresent(offers::add);
      transfer(aCase, offers);
      enforcing(aCase, offers);
      ending(aCase).ifPresent(offers::add);
      offers.removeIf(offer -> !PaperStages.serves(offer.type(), Stage.valueOf(aCase.stage())));
    }
    return offers;
  }

  @Override
  public Optional<PaperType> servedBy(SubjectRef matter, String move) {
    return matter.kind().equals(EnforcementDesk.KIND) && move.equals("record-service") ? Optional.of(PaperType.PENALTY_DECISION)
        : Optional.empty();
  }

  @Override
  public Set<PaperType> namedBy(StepTaking step) {
    return step.matter().kind().equals(EnforcementDesk.KIND) && NAMED.containsKey(step.move()) ? Set.of(NAMED.get(step.move())) : Set.of();
  }

  /** A step of a hearing is about the last one of the case: one that was called off and asked for again has papers of its own. */
  @Override
  public Optional<String> namedAbout(StepTaking step) {
    return namedBy(step).stream().anyMatch(OF_A_HEARING::contains) ? Optional.of(HearingPapers.about(
        matters.require(EnforcementCase.class, step.matter().number(), current.get().scope()).hearings().all().size())) : Optional.empty();
  }

  @Override
  public List<String> materials(Matter matter) {
    return matter instanceof EnforcementCase aCase ? List.of(InsidePapers.origin(aCase.leadNo())) : List.of();
  }

  private void inside(EnforcementCase aCase, List<PaperOffer> offers) {
    closing(aCase).ifPresent(report ->
        offers.add(new PaperOffer(PaperType.INVESTIGATION_REPORT, InsidePapers.report(aCase, report), "close-investigation")));
    var reviews = aCase.reviews().answers();
    if (!reviews.isEmpty()) {
      offers.add(new PaperOffer(PaperType.CASE_REVIEW, InsidePapers.review(aCase, reviews.get(reviews.size() - 1)), "review"));
    }
    aCase.notices().proposal().ifPresent(proposal -> offers.add(new PaperOffer(PaperType.DECISION_APPROVAL,
        InsidePapers.approval(aCase, proposal, reviews, aCase.notices(), aCase.decisions()), "approve-penalty")));
  }

  private Optional<PaperOffer> notice(EnforcementCase aCase) {
    if (aCase.notices().state() != ProposalState.APPROVED && aCase.notices().state() != ProposalState.NOTIFIED) {
      return Optional.empty();
    }
    knowledge.reckon(aCase, current.get());
    return aCase.notices().proposal().map(proposal -> new PaperOffer(PaperType.PENALTY_NOTICE,
        NoticePaper.of(aCase, proposal, aCase.findings().basis(proposal.imposition(), China.today(clock)), closing(aCase).orElse(null),
            aCase.findings().givesHearing(proposal.imposition(), China.today(clock))), "approve-penalty"));
  }

  /** The decision that holds, or the one that may be made of what the party was told; one that was annulled is none. */
  private Optional<PaperOffer> decision(EnforcementCase aCase) {
    var made = aCase.decisions().inForce();
    var imposed = made.map(Decision::imposition).or(() -> made.isPresent() ? Optional.empty() : aCase.notices().notice().map(PenaltyNotice::imposition));
    if (imposed.isPresent()) {
      knowledge.reckon(aCase, current.get());
    }
    var day = made.map(Decision::decidedOn).orElseGet(() -> China.today(clock));
    return imposed.map(imposition -> new PaperOffer(PaperType.PENALTY_DECISION, DecisionPaper.penalty(aCase, imposition,
        aCase.findings().basis(imposition, day), aCase.findings().current().map(ActFinding::act).map(Act::conducts).orElse(Set.of()),
        aCase.notices(), closing(aCase).orElse(null), aCase.hearings().all().stream().anyMatch(one -> one.heldOn() != null),
        made.map(Decision::decidedOn).orElse(null)), made.isPresent() ? "decide" : null));
  }

  private Optional<PaperOffer> noPenalty(EnforcementCase aCase) {
    var made = aCase.decisions().inForce();
    if (made.isPresent() ? made.get().kind() != DecisionKind.NO_PENALTY : closing(aCase).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PaperOffer(PaperType.NO_PENALTY_DECISION,
        DecisionPaper.none(aCase, made.orElse(null), closing(aCase).orElse(null)), made.isPresent() ? "decide-no-penalty" : null));
  }

  /** Whether the leaders may discuss it next: a penalty, or a further time. */
  private static boolean discussing(EnforcementCase aCase) {
    return aCase.stage().equals(Stage.NOTICE_SERVED.name()) && aCase.awaitsDeliberation() || aCase.lastTaken("extend") != null && MAY_GO.contains(aCase.stage());
  }

  private void transfer(EnforcementCase aCase, List<PaperOffer> offers) {
    if (aCase.decisions().transferral() != null || MAY_GO.contains(aCase.stage())) {
      offers.addAll(TransferPapers.of(aCase, aCase.decisions(), closing(aCase).orElse(null), () -> paperwork.list(aCase)));
    }
  }

  private void enforcing(EnforcementCase aCase, List<PaperOffer> offers) {
    var decisions = aCase.decisions();
    decisions.inForce().filter(Decision::penalty).ifPresent(decision -> decisions.service().ifPresent(service -> {
      var account = aCase.account(China.today(clock));
      offers.addAll(EnforcingPapers.instalments(aCase, decision, aCase.execution(), account));
      if (!account.settled() && remediesOver(aCase)) {
        offers.add(PaperOffer.of(PaperType.DUNNING_LETTER, EnforcingPapers.dunning(aCase, decision, service, aCase.execution(), account)));
      }
      if (aCase.execution().dunned()) {
        offers.add(new PaperOffer(PaperType.COURT_APPLICATION, () -> EnforcingPapers.court(aCase,
            closing(aCase).map(ClosingReport::party).orElse(null), decision, aCase.execution(), account, paperwork.materialsForOthers(aCase)), "apply-enforcement", null, null));
      }
    }));
  }

  /** The reminder says that no remedy was sought in time, which is not true before that time is over (程序规定第76条). */
  private boolean remediesOver(EnforcementCase aCase) {
    knowledge.reckon(aCase, current.get());
    return new RemediesOver().check(aCase, new Occasion(China.today(clock), null)).equals(Verdict.allowed());
  }

  private Optional<PaperOffer> ending(EnforcementCase aCase) {
    var made = aCase.decisions().last().orElse(null);
    var closed = aCase.lastTaken("close") != null;
    if (made == null && !closed && !ENDING.contains(aCase.stage())) {
      return Optional.empty();
    }
    return Optional.of(new PaperOffer(PaperType.CLOSING_APPROVAL, EnforcingPapers.closing(aCase, made, ground(aCase), aCase.execution(),
        aCase.account(China.today(clock))), closed ? "close" : "close-otherwise"));
  }

  /** In words; what the leader said where the case was closed in another way than the article's. */
  private String ground(EnforcementCase aCase) {
    if (aCase.lastTaken("close-otherwise") != null) {
      return aCase.stepsNamed(List.of("close-otherwise")).get(0).note();
    }
    var reached = ClosingGround.of(aCase, China.today(clock));
    if (reached != null) {
      return EnforcingPapers.ground(reached);
    }
    return aCase.lastTaken("terminate") != null ? EnforcingPapers.ground(ClosingGround.TERMINATED)
        : aCase.decisions().transferral() != null ? EnforcingPapers.ground(ClosingGround.TRANSFERRED) : "";
  }

  private static Optional<ClosingReport> closing(EnforcementCase aCase) {
    return aCase.closings().all().stream().reduce((earlier, later) -> later);
  }
}
