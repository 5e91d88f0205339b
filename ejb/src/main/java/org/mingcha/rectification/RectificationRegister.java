package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NotConcluded;
import org.mingcha.procedure.Undertaking;

/** The register of orders: number, link to the lead or case, and audit entry in one. */
@ApplicationScoped
class RectificationRegister {

  private static final String NUMBER_TOKEN = "改";
  /** What the matter that an order grows out of is to it, as links name it. */
  private static final Map<String, String> RELS = Map.of("leads", "lead", "penalty-cases", "case", "spot-checks", "spot-check",
      "summary-penalties", "summary-penalty", "uncontactable-notices", "uncontactable-notice");

  /** An order to correct, out of what is not over. */
  @Produces
  static final Undertaking ORDER = Undertaking.of("order", "APL@2021:28", RELS.keySet(), new NotConcluded());

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** Enters an order of the officer's, standing alone or within a lead or case of the bureau. */
  RectificationOrder enter(Officer officer, RectificationDraft draft, Handler handler, SubjectRef within) {
    var origin = within == null ? null : demandOwn(within, officer);
    var party = draft.party().unmaskedFrom(origin == null ? List.of() : origin.parties(), "/party");
    return enter(officer.bureau(), draft.to(party), List.of(handler), origin, officer.acting(Duty.INSPECTOR));
  }

  /** Enters an order of this bureau; while what it grows out of is secret, so is the order. */
  RectificationOrder enter(BureauView bureau, RectificationDraft draft, List<Handler> handlers, Matter origin, Actor by) {
    var at = clock.instant();
    var order = RectificationOrder.drafted(numbers.next(bureau, NUMBER_TOKEN, at), bureau, draft, by.user(), handlers, at);
    if (origin != null) {
      order.growOutOf(origin);
    }
    matters.add(order);
    var facts = new HashMap<String, Object>();
    facts.put("to", order.stage());
    facts.put("breach", draft.breach());
    facts.put("within", origin == null ? null : origin.ref());
    if (origin != null) {
      links.add(origin.ref(), RELS.get(origin.kind()), order.ref(), "rectification-order");
    }
    audit.record(order.ref(), "open", by, facts);
    return order;
  }

  /** An order belongs to a lead, case or other matter of {@link #RELS} that the same bureau works on. */
  private Matter demandOwn(SubjectRef within, Officer officer) {
    var origin = matters.find(within, officer.scope()).filter(matter -> RELS.containsKey(matter.kind()) && officer.worksFor(matter.bureau()))
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/within", "rectification.within"))));
    ORDER.demand(origin, officer);
    return origin;
  }
}
