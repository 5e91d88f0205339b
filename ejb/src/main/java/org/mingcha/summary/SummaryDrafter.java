package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.setting.PenaltySettingsRegister;
import org.mingcha.procedure.CertifiedOfficers;

/** Takes down what two officers found at the place and propose to impose. */
@ApplicationScoped
class SummaryDrafter {

  @Inject private SummaryRegister register;
  @Inject private SummaryKnowledge knowledge;
  @Inject private PenaltySettingsRegister settings;
  @Inject private CurrentOfficer current;
  @Inject private Officers officers;
  @Inject private Clock clock;

  SummaryPenalty open(SummaryDraft draft, String within) {
    draft.demandUsable();
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var at = clock.instant();
    var chosen = CertifiedOfficers.chosen(draft.officers(), officers.among(officer.bureau().code(), draft.officers()), China.dateOf(at),
        facts -> new RuleRefused("summary.two-officers", Citation.of("SAMR-PROC@2022:67"), facts));
    if (!draft.officers().contains(officer.user())) {
      throw new Invalid(List.of(Violation.of("/officers", "summary.not-among-them")));
    }
    PlainFacts.demandSense(draft.act(), China.dateOf(at));
    var penalty = register.enter(officer, draft, chosen, within, at);
    demandSense(penalty, at);
    return penalty;
  }

  /** The bases that lay down a penalty in the officer's province today. */
  List<PenaltyRule> bases() {
    var today = China.dateOf(clock.instant());
    return settings.assessor(current.get().bureau(), today).imposing(today);
  }

  void redraft(SummaryPenalty penalty, SummaryDraft draft, Actor by, Instant at) {
    draft.demandUsable();
    PlainFacts.demandSense(draft.act(), China.dateOf(at));
    penalty.redraft(draft, by, at);
    demandSense(penalty, at);
  }

  /** The rule is known and the days of the act are possible; what stands against the penalty itself, the next step says. */
  private void demandSense(SummaryPenalty penalty, Instant at) {
    knowledge.reckon(penalty);
    if (!penalty.known().assessor().knows(penalty.imposition().rule())) {
      throw new Invalid(List.of(Violation.of("/rule", "penalty.unknown-rule")));
    }
    penalty.known().assessor().assess(PlainFacts.of(penalty, China.dateOf(at)));
    penalty.settleAnew(at);
  }
}
