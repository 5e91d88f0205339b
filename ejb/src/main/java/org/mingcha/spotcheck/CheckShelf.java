package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Secrecy;

/** Where spot checks stand among the other matters: numbered, linked, and known or not. */
@ApplicationScoped
class CheckShelf {

  private static final String RECTIFICATION_ORDERS = "rectification-orders";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Links links;
  @Inject private Secrecy secrecy;

  SpotCheck add(BureauView bureau, String token, Assignment assignment, List<Handler> samplers, Instant at) {
    var check = SpotCheck.tasked(numbers.next(bureau, token, at), bureau, assignment, samplers, at);
    matters.add(check);
    return check;
  }

  void link(SpotCheck check, SubjectRef plan) {
    links.add(plan, "plan", check.ref(), "spot-check");
  }

  /** Where the order is kept in this system, it can be walked to. */
  void linkOrder(SpotCheck check, String orderNumber, Scope scope) {
    matters.find(Matter.class, orderNumber, scope).filter(order -> order.kind().equals(RECTIFICATION_ORDERS))
        .ifPresent(order -> links.add(check.ref(), "spot-check", order.ref(), "rectification-order"));
  }

  /** The letter to the bureau of the producer's or seller's place, in this bureau's own file. */
  void linkLetter(SpotCheck check, String letterNo) {
    links.add(check.ref(), "spot-check", new SubjectRef("referrals", letterNo), "referral");
  }

  void makeKnown(SpotCheck check) {
    secrecy.end(check);
  }
}
