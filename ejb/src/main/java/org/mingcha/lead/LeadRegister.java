package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.StepLimits;
import org.mingcha.secret.Vault;

/** The register of leads (线索登记): number, time for verification and audit entry in one. */
@ApplicationScoped
class LeadRegister {

  private static final String NUMBER_TOKEN = "线";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private StepLimits limits;
  @Inject private AuditChain audit;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** @param opener its first handler, or null when it is to wait for one */
  Lead enter(BureauView bureau, LeadOpening opening, Handler opener, Actor by) {
    return enter(bureau, opening, opener, null, by);
  }

  /**
   * What other work of the bureau gives rise to; it waits for its first handler. Who stays away from that work, and its secrecy, it has from
   * the beginning: once it is in the register, nobody but {@link org.mingcha.procedure.StayingAway} writes who stays away.
   */
  Lead enterOutOf(Matter origin, BureauView bureau, LeadOpening opening, Actor by) {
    return enter(bureau, opening, null, origin, by);
  }

  private Lead enter(BureauView bureau, LeadOpening opening, Handler opener, Matter origin, Actor by) {
    var at = clock.instant();
    var lead = Lead.registered(numbers.next(bureau, NUMBER_TOKEN, at), bureau, opening, opener, at);
    if (origin != null) {
      lead.growOutOf(origin);
    }
    if (opening.informant() != null) {
      lead.toldBy(SealedInformant.of(opening.informant(), vault, by.user()));
    }
    matters.add(lead);
    limits.opened(lead, opening.receivedOn());
    audit.record(lead.ref(), "open", by,
        Map.of("source", opening.source(), "to", lead.stage(), "receivedOn", opening.receivedOn()));
    return lead;
  }
}
