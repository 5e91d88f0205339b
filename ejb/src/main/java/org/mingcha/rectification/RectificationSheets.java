package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;

/** The sheet by which the leader answers for an order (责令改正审批). */
@ApplicationScoped
class RectificationSheets {

  static final String PURPOSE = "rectification";

  @Inject private ApprovalDesk approvals;
  @Inject private Event<OrderSettled> settled;

  void propose(RectificationOrder order, String reason, Actor by, Instant at) {
    order.propose(reason, by, at);
    approvals.draft(order.ref(), PURPOSE, by, reason, List.of(Duty.LEADER));
  }

  void sign(RectificationOrder order, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(order.ref(), PURPOSE, move, how, by, opinion);
  }

  /** The leader's signature makes it an order. */
  void issued(RectificationOrder order, String opinion, Actor by, Instant at) {
    order.issued(by, opinion, at);
    settled.fire(new OrderSettled(order.ref(), true, by, at));
  }

  /** A draft is given up, or an order is taken back. */
  void givenUp(RectificationOrder order, String move, String reason, Actor by, Instant at) {
    order.step(move, by, reason, at);
    settled.fire(new OrderSettled(order.ref(), false, by, at));
  }
}
