package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.Decision;
import org.mingcha.decision.DecisionKind;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.enforcement.guard.ExemptionAsked;
import org.mingcha.execution.PublicityDue;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.outbox.Outbox;
import org.mingcha.penalty.Imposition;

/** Makes decisions, serves them and takes them back, with what follows from each. */
@ApplicationScoped
class CaseDecisions {

  @Inject private CaseLimits limits;
  @Inject private PenaltyNotices notices;
  @Inject private CasePublicity publicity;
  @Inject private Outbox outbox;

  void decide(EnforcementCase aCase, String documentNo, String opinion, Imposition wanted, Actor by, Instant at) {
    var today = China.dateOf(at);
    var imposition = wanted != null ? wanted : aCase.notices().notice().map(PenaltyNotice::imposition).orElse(null);
    new Faults().told("/documentNo", documentNo).told("/opinion", opinion)
        .demand(wanted == null || wanted.imposesSomething() && wanted.rule() != null, "/imposition", "enforcement.nothing-imposed")
        .demand(wanted == null || wanted.rule() == null || aCase.findings().history().assessor().knows(wanted.rule()), "/imposition/rule", "penalty.unknown-rule")
        .throwIfAny();
    aCase.intend(imposition);
    make(aCase, "decide", new Decision(DecisionKind.PENALTY, documentNo, imposition, null, opinion, null, by.user(), by.name(), today),
        by, at);
    if (PublicityDue.of(imposition)) {
      limits.start(aCase, LimitKind.PUBLISH_DECISION, Term.of(LimitKind.PUBLISH_DECISION, today));
      if (PublicityDue.elsewhere(aCase.parties(), aCase.bureau())) {
        limits.start(aCase, LimitKind.PUSH_DECISION, Term.of(LimitKind.PUSH_DECISION, today));
      }
    }
  }

  void decideNothing(EnforcementCase aCase, String documentNo, NoPenaltyGround ground, String opinion, String education, Actor by, Instant at) {
    new Faults().told("/documentNo", documentNo).given("/ground", ground).told("/opinion", opinion).told("/education", education).throwIfAny();
    ExemptionAsked.demand(aCase, ground, education, China.dateOf(at));
    aCase.notices().dropProposal();
    make(aCase, "decide-no-penalty", new Decision(DecisionKind.NO_PENALTY, documentNo, null, ground, opinion, education, by.user(),
        by.name(), China.dateOf(at)), by, at);
  }

  void served(EnforcementCase aCase, ServiceRecord service, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().all(service.faults(aCase.decisions().last().map(Decision::decidedOn).orElse(today), today)).throwIfAny();
    aCase.step("record-service", by, at, service.proof(), () -> aCase.decisions().serve(service));
    limits.decisionServed(aCase, service.effectiveOn(), today);
  }

  void annulled(EnforcementCase aCase, Annulment annulment, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().given("/annuller", annulment.annuller()).told("/documentNo", annulment.documentNo()).told("/reason", annulment.reason())
        .past("/annulledOn", annulment.annulledOn(), aCase.decisions().last().map(Decision::decidedOn).orElse(null), today)
        .demand(annulment.redoBy() == null || annulment.annulledOn() == null || annulment.redoBy().isAfter(annulment.annulledOn()),
            "/redoBy", "decision.redo-by").throwIfAny();
    aCase.step("annul", by, at, annulment.reason(), () -> aCase.decisions().annul(annulment));
    limits.annulled(aCase, annulment, today);
    publicity.outdated(aCase, annulment.annulledOn(), annulment.reason(), today);
  }

  private void make(EnforcementCase aCase, String move, Decision decision, Actor by, Instant at) {
    aCase.step(move, by, at, decision.reason(), () -> aCase.decisions().make(decision));
    limits.statementOver(aCase, China.dateOf(at));
    limits.cancel(aCase, China.dateOf(at), LimitKind.REVIEW);
    if (!aCase.secret()) {
      outbox.put("case-decided", aCase.ref(), Map.of("case", aCase.number(), "kind", decision.kind(), "documentNo", decision.documentNo()));
    }
  }
}
