package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.lead.LeadEntrance;
import org.mingcha.lead.LeadOpening;
import org.mingcha.lead.LeadSource;

/**
 * How a penalty on the spot ends without one: nothing is imposed (不予处罚), or what goes beyond it is looked into from the beginning
 * (转普通程序): a lead with what was found, linked with it.
 */
@ApplicationScoped
class SummaryEnds {

  @Inject private LeadEntrance leads;
  @Inject private SummaryMoney money;

  /** Whether the law lets the party go unpunished on that ground, the circumstances say; it is taught in any case. */
  void letOff(SummaryPenalty penalty, LetOff how, Actor by, Instant at) {
    new Faults().given("/ground", how.ground()).told("/education", how.education()).throwIfAny();
    if (!penalty.circumstances().asked()) {
      throw new RuleRefused("summary.exemption-unasked", Citation.of("APL@2021:33"), Map.of());
    }
    how.ground().demand(PlainFacts.exemption(penalty), how.education());
    penalty.letOff(how, by, at);
    money.over(penalty, at);
  }

  void exceed(SummaryPenalty penalty, String reason, Actor by, Instant at) {
    penalty.step("exceed", by, reason, at);
    money.over(penalty, at);
    leads.open(penalty, "summary-penalty", new LeadOpening(LeadSource.INSPECTION, penalty.number(), penalty.title(),
        penalty.act().facts(), China.dateOf(at), penalty.parties()), by);
  }
}
