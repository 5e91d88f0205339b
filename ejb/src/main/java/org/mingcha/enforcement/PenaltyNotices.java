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
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.penalty.Imposition;

/** Proposes penalties and gives notice of them, with the right of a hearing where the penalty gives it. */
@ApplicationScoped
class PenaltyNotices {

  @Inject private CaseLimits limits;

  void propose(EnforcementCase aCase, Imposition imposition, String reason, Actor by, Instant at) {
    new Faults().told("/rule", imposition.rule()).told("/reason", reason)
        .demand(imposition.rule() == null || aCase.findings().history().assessor().knows(imposition.rule()), "/rule", "penalty.unknown-rule")
        .demand(imposition.imposesSomething(), "/fine", "enforcement.nothing-imposed").throwIfAny();
    aCase.intend(imposition);
    var notified = aCase.stage().equals(Stage.NOTICE_SERVED.name());
    aCase.step("propose-penalty", by, at, null,
        () -> aCase.notices().propose(new PenaltyProposal(imposition, reason, by.user(), China.dateOf(at))));
    if (notified) {
      limits.statementOver(aCase, China.dateOf(at));
    }
  }

  void give(EnforcementCase aCase, String documentNo, ServiceRecord service, Actor by, Instant at) {
    var today = China.dateOf(at);
    var proposal = aCase.notices().proposal();
    new Faults().told("/documentNo", documentNo)
        .all(service.faults(issuedOn(aCase, today), today)).throwIfAny();
    proposal.ifPresentOrElse(approved -> aCase.notified(new PenaltyNotice(documentNo, approved.imposition(), approved.reason(),
        aCase.findings().givesHearing(approved.imposition(), today), service), by, at), () -> aCase.requireMove("notify-penalty"));
    announced(aCase, service, documentNo);
  }

  /** Thirty days of announcement are not days of the case (公告期间不计入办案期限). */
  void announced(EnforcementCase aCase, ServiceRecord service, String documentNo) {
    if (service.method() == ServiceMethod.ANNOUNCED) {
      limits.pause(aCase, PauseGround.ANNOUNCEMENT, service.servedOn().plusDays(1), service.effectiveOn(), documentNo);
    }
  }

  /** No notice goes out before the day on which the leader approved it (批准后告知); today where nobody has. */
  static LocalDate issuedOn(EnforcementCase aCase, LocalDate today) {
    var approved = aCase.lastTaken("approve-penalty");
    return approved == null ? today : approved;
  }

  /** The first day on which the party has been heard out, in law: the leaders weigh what it said; null while it knows of nothing. */
  static LocalDate heardOutOn(EnforcementCase aCase) {
    if (aCase.notices().waived()) {
      return aCase.notices().waivedOn();
    }
    return aCase.statementDueOn() == null ? servedOn(aCase) : aCase.statementDueOn().plusDays(1);
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
