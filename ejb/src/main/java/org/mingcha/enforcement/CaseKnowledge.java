package org.mingcha.enforcement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.mingcha.assessment.CaseHistories;
import org.mingcha.calendar.LastDays;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Officers;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.OpenMeasures;
import org.mingcha.rectification.LapsedOrders;

/** Tells a case what its rules ask and it does not keep itself. */
@ApplicationScoped
class CaseKnowledge implements Briefing {

  @Inject private TimeLimits limits;
  @Inject private Bureaus bureaus;
  @Inject private Officers officers;
  @Inject private LapsedOrders orders;
  @Inject private CaseHistories histories;
  @Inject @Any private Instance<OpenMeasures> measures;

  @Override
  public void brief(Matter matter) {
    if (matter instanceof EnforcementCase aCase) {
      reckon(aCase, Set.of());
    }
  }

  /** @param asking whose duties the rules may ask for */
  void reckon(EnforcementCase aCase, Officer asking) {
    reckon(aCase, asking.has(Duty.PRINCIPAL) ? Set.of(asking.user()) : Set.of());
  }

  private void reckon(EnforcementCase aCase, Set<String> principals) {
    var running = limits.of(aCase.ref());
    var bureau = bureaus.require(aCase.bureau());
    var within = List.of(aCase.number(), aCase.leadNo());
    histories.reckon(aCase, within, bureau);
    aCase.reckoned(new CaseKnown(LastDays.of(running), going(running), extensions(running), orders.within(within),
        measures.stream().flatMap(kept -> kept.of(aCase.ref()).stream()).toList(), bureau.isOf(BureauLevel.PROVINCE),
        officers.legallyQualifiedIn(aCase.bureau()), aCase.findings().history().assessor().settings().review(),
        principals));
  }

  private static Set<LimitKind> going(List<TimeLimitView> limits) {
    return limits.stream().filter(limit -> !limit.state().ended()).map(TimeLimitView::kind).collect(toUnmodifiableSet());
  }

  private static int extensions(List<TimeLimitView> limits) {
    return limits.stream().filter(limit -> limit.kind() == LimitKind.DECIDE_CASE).mapToInt(limit -> limit.extensions().size()).sum();
  }
}
