package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Decision;
import org.mingcha.execution.PublicStanding;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.PublicityDue;
import org.mingcha.execution.PublicityRules;
import org.mingcha.execution.publicity.DecisionSummary;
import org.mingcha.execution.publicity.PublishedDecisions;
import org.mingcha.execution.push.DecisionPush;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.outbox.Outbox;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.setting.PenaltySettingsRegister;

/** Makes decisions public and takes them down again; what the public and other provinces read follows in the same transaction. */
@ApplicationScoped
class CasePublicity {

  @Inject private CaseLimits limits;
  @Inject private PublishedDecisions published;
  @Inject private DecisionPush push;
  @Inject private PenaltySettingsRegister settings;
  @Inject private Bureaus bureaus;
  @Inject private Outbox outbox;

  void record(EnforcementCase aCase, Publicity told, Actor by, Instant at) {
    var today = China.dateOf(at);
    var last = aCase.decisions().last();
    var decidedOn = last.map(Decision::decidedOn).orElse(null);
    var periods = settings.on(bureaus.require(aCase.bureau()), today).publicity();
    var rules = new PublicityRules(PublicStanding.of(aCase.execution().publicity(), today),
        aCase.execution().heldUnlawful() ? null : aCase.imposed(), last.map(Decision::imposition).orElse(null), decidedOn,
        aCase.secret(), aCase.account(today).settled(), PublicityDue.elsewhere(aCase.parties(), aCase.bureau()), periods);
    new Faults().told("/place", told.place()).past("/doneOn", told.doneOn(), decidedOn, today).all(rules.faults(told).list()).throwIfAny();
    var act = told.reckoned(periods, decidedOn);
    if (act.act() == Publicity.Act.WITHDRAWN && rules.standing().isPublic() && ofTheOneInForce(aCase, rules.standing())) {
      push.takeBack(aCase, act.doneOn(), Faults.told(act.note()) ? act.note() : act.place());
    }
    if (act.act() == Publicity.Act.ENDED && ofTheOneInForce(aCase, rules.standing())) {
      push.endEarly(aCase, act.doneOn(), Faults.told(act.note()) ? act.note() : act.place());
    }
    aCase.step("record-publicity", by, at, act.place(), () -> aCase.execution().publish(act));
    follow(aCase, act);
  }

  /**
   * What others were told of the decision is not right any more: it is off our own page at once, and whoever has published it elsewhere
   * withdraws it within three working days, with the reason. What cannot be published from now on need not be either.
   */
  @Basis({"SAMR-45@2021:14", "APL@2021:48"})
  void outdated(EnforcementCase aCase, LocalDate on, String reason, LocalDate today) {
    push.takeBack(aCase, on, reason);
    if (aCase.execution().heldUnlawful() || aCase.imposed() == null || !PublicityDue.of(aCase.imposed())) {
      limits.cancel(aCase, today, LimitKind.PUBLISH_DECISION, LimitKind.PUSH_DECISION);
    }
    if (PublicStanding.of(aCase.execution().publicity(), today).isPublic()) {
      aCase.execution().publish(Publicity.takenDown(today));
      published.takeDown(aCase, today);
      limits.toBeWithdrawn(aCase, on);
    }
  }

  private void follow(EnforcementCase aCase, Publicity act) {
    switch (act.act()) {
      case PUBLISHED -> {
        published.add(aCase, summary(aCase), act);
        limits.meet(aCase, LimitKind.PUBLISH_DECISION, act.doneOn());
      }
      case PUSHED -> {
        push.send(aCase, summary(aCase), act.doneOn());
        limits.meet(aCase, LimitKind.PUSH_DECISION, act.doneOn());
        outbox.put("decision-pushed", aCase.ref(), Map.of("case", aCase.number(),
            "provinces", PublicityDue.provincesElsewhere(aCase.parties(), aCase.bureau())));
      }
      case WITHDRAWN -> {
        published.takeDown(aCase, act.doneOn());
        limits.meet(aCase, LimitKind.WITHDRAW_PUBLICITY, act.doneOn());
      }
      case TAKEN_DOWN, ENDED -> published.takeDown(aCase, act.doneOn());
    }
  }

  /** What was pushed of a decision that was annulled or changed was taken back then; what was pushed since of the one that holds stays. */
  private static boolean ofTheOneInForce(EnforcementCase aCase, PublicStanding standing) {
    var outdated = aCase.execution().outdatedOn();
    return aCase.decisions().inForce().filter(decision -> !decision.decidedOn().isAfter(standing.publishedOn())).isPresent()
        && (outdated == null || !outdated.isAfter(standing.publishedOn()));
  }

  private static DecisionSummary summary(EnforcementCase aCase) {
    var decision = aCase.decisions().inForce().orElseThrow();
    var rule = aCase.findings().basis(decision.imposition(), decision.decidedOn());
    return DecisionSummary.of(aCase.parties(), decision.documentNo(), aCase.imposed(), rule.map(PenaltyRule::source).map(Citation::value),
        rule.map(aCase.findings()::punished).orElse(Set.of()), decision.decidedOn());
  }
}
