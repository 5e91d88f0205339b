package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.StayingAway;

/**
 * Merges a lead into another of the same bureau (并案核查). No article on it has been found; what is verified together is
 * verified within the time of the earlier receipt, so that merging costs nobody a day of Article 18.
 */
@ApplicationScoped
@Basis("SAMR-PROC@2022:18")
class LeadMerger {

  @Inject private Matters matters;
  @Inject private LeadTime time;
  @Inject private ReportLeads reports;
  @Inject private Links links;
  @Inject private StayingAway away;
  @Inject private AuditChain audit;

  /** Refused as {@link Invalid} unless {@code into} is another lead of this bureau on which nothing is proposed yet. */
  void merge(Lead lead, String into, String reason, Actor by, Instant at) {
    var survivor = survivor(lead, into);
    matters.touch(survivor);
    time.merge(lead, survivor, China.dateOf(at));
    lead.mergeInto(survivor, reason, by, at);
    links.add(lead.ref(), "merged-lead", survivor.ref(), "surviving-lead");
    away.takeOver(lead, survivor);
    reports.moveTo(survivor, lead, by);
    audit.record(survivor.ref(), "take-over-lead", by,
        Map.of("lead", lead.number(), "receivedOn", survivor.receivedOn(), "reason", reason));
  }

  private Lead survivor(Lead lead, String into) {
    return matters.find(Lead.class, into, Scope.system())
        .filter(other -> other != lead && other.bureau().equals(lead.bureau()) && other.takesLeads())
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/into", "lead.merge-into"))));
  }
}
