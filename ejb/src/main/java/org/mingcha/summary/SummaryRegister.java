package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.NotConcluded;
import org.mingcha.procedure.Undertaking;

/** The register of penalties on the spot: numbers, link to the lead, and audit entry in one. */
@ApplicationScoped
class SummaryRegister {

  private static final String NUMBER_TOKEN = "简";

  /** Out of a lead that is looked into: one that was filed goes the way of its case (普通程序), one that was not is not punished. */
  @Produces
  static final Undertaking PENALTY = Undertaking.of("summary-penalty", "APL@2021:51", Set.of("leads"), new NotConcluded());

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Links links;
  @Inject private AuditChain audit;

  /** @param within number of the lead that the officers looked into; null for none */
  SummaryPenalty enter(Officer officer, SummaryDraft draft, List<Handler> handlers, String within, Instant at) {
    var lead = within == null ? null : ownLead(within, officer);
    if (lead != null) {
      NeedNotStayAway.demandNoneOf(lead, handlers);
    }
    var party = draft.party().unmaskedFrom(lead == null ? List.of() : lead.parties(), "/party");
    var penalty = SummaryPenalty.drafted(numbers.next(officer.bureau(), NUMBER_TOKEN, at), officer.bureau(), draft.to(party), handlers, at);
    if (lead != null) {
      penalty.growOutOf(lead);
    }
    matters.add(penalty);
    if (lead != null) {
      links.add(lead.ref(), "lead", penalty.ref(), "summary-penalty");
    }
    audit.record(penalty.ref(), "open", officer.acting(Duty.INSPECTOR), Map.of("to", penalty.stage(), "rule", draft.rule()));
    return penalty;
  }

  private Matter ownLead(String number, Officer officer) {
    var lead = matters.find(new SubjectRef("leads", number), officer.scope()).filter(matter -> officer.worksFor(matter.bureau()))
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/lead", "summary.lead"))));
    PENALTY.demand(lead, officer);
    return lead;
  }
}
