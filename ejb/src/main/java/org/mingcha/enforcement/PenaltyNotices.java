package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PauseGround;
import org.mingcha.document.ServiceMethod;
import org.mingcha.document.ServiceRecord;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.notice.RuleOfPenalty;
import org.mingcha.penalty.Imposition;

/** Proposes penalties and gives notice of them, with the right of a hearing where the penalty gives it. */
@ApplicationScoped
class PenaltyNotices {

  @Inject private HearingRight right;
  @Inject private CaseLimits limits;

  void propose(EnforcementCase aCase, Imposition imposition, String reason, Actor by, Instant at) {
    new Faults().told("/rule", imposition.rule()).told("/reason", reason)
        .demand(imposition.imposesSomething(), "/fine", "enforcement.nothing-imposed").throwIfAny();
    RuleOfPenalty.demand(imposition);
    aCase.intend(imposition);
    var notified = aCase.stage().equals(Stage.NOTICE_SERVED.name());
    aCase.step("propose-penalty", by, at, null,
        () -> aCase.notices().propose(new PenaltyProposal(imposition, reason, by.user(), China.dateOf(at))));
    if (notified) {
      limits.cancel(aCase, China.dateOf(at), LimitKind.STATEMENT);
    }
  }

  void give(EnforcementCase aCase, String documentNo, ServiceRecord service, Actor by, Instant at) {
    var today = China.dateOf(at);
    var proposal = aCase.notices().proposal();
    new Faults().told("/documentNo", documentNo)
        .all(service.faults(proposal.map(PenaltyProposal::proposedOn).orElse(today), today)).throwIfAny();
    proposal.ifPresentOrElse(approved -> aCase.notified(new PenaltyNotice(documentNo, approved.imposition(), approved.reason(),
        right.given(approved.imposition(), aCase, today), service), by, at), () -> aCase.requireMove("notify-penalty"));
    announced(aCase, service, documentNo);
  }

  /** Thirty days of announcement are not days of the case (公告期间不计入办案期限). */
  void announced(EnforcementCase aCase, ServiceRecord service, String documentNo) {
    if (service.method() == ServiceMethod.ANNOUNCED) {
      limits.pause(aCase, PauseGround.ANNOUNCEMENT, service.servedOn().plusDays(1), service.effectiveOn(), documentNo);
    }
  }

  /** From when the party knew of the notice; null while it does not. */
  static LocalDate servedOn(EnforcementCase aCase) {
    return aCase.notices().notice().map(notice -> notice.service().servedOn()).orElse(null);
  }

  /** What the trail says of a penalty. */
  static Map<String, Object> told(Imposition imposition) {
    var facts = new HashMap<String, Object>();
    facts.put("rule", imposition.rule());
    facts.put("serious", imposition.serious());
    facts.put("fine", imposition.fine());
    facts.put("confiscatedGains", imposition.confiscatedGains());
    facts.put("confiscatedGoods", imposition.confiscatedGoods());
    facts.put("sanctions", imposition.sanctions().list());
    return facts;
  }
}
