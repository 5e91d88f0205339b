package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
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

/** The register of orders: number, link to the lead or case, and audit entry in one. */
@ApplicationScoped
class RectificationRegister {

  private static final String NUMBER_TOKEN = "责改";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  RectificationOrder enter(Officer officer, RectificationDraft draft, Handler handler, SubjectRef within) {
    var origin = within == null ? null : demandOwn(within, officer);
    var party = draft.party().unmaskedFrom(origin == null ? List.of() : origin.parties(), "/party");
    var at = clock.instant();
    var order = RectificationOrder.drafted(numbers.next(officer.bureau(), NUMBER_TOKEN, at), officer.bureau(), draft.to(party), handler, at);
    if (origin != null) {
      order.shareSecrecyOf(origin);
    }
    matters.add(order);
    if (origin != null) {
      links.add(within, within.kind().equals("leads") ? "lead" : "case", order.ref(), "rectification-order");
    }
    var facts = new HashMap<String, Object>();
    facts.put("to", order.stage());
    facts.put("breach", draft.breach());
    facts.put("within", within);
    audit.record(order.ref(), "open", officer.acting(Duty.INSPECTOR), facts);
    return order;
  }

  /** An order belongs to a lead or case that the same bureau works on. */
  private Matter demandOwn(SubjectRef within, Officer officer) {
    return matters.find(within, officer.scope()).filter(matter -> officer.worksFor(matter.bureau()))
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/within", "rectification.within"))));
  }
}
