package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.lead.LeadEntrance;
import org.mingcha.lead.LeadOpening;
import org.mingcha.lead.LeadSource;

/** What goes beyond a penalty on the spot is looked into from the beginning (转普通程序): a lead with what was found, linked with it. */
@ApplicationScoped
class SummaryEnds {

  @Inject private LeadEntrance leads;

  void exceed(SummaryPenalty penalty, String reason, Actor by, Instant at) {
    penalty.step("exceed", by, reason, at);
    leads.open(penalty, "summary-penalty", new LeadOpening(LeadSource.INSPECTION, penalty.number(), penalty.title(),
        penalty.facts().act().facts(), China.dateOf(at), penalty.parties()), by);
  }
}
