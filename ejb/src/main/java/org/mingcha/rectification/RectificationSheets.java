package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
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

  void propose(RectificationOrder order, String reason, Actor by, Instant at) {
    order.propose(reason, by, at);
    approvals.draft(order.ref(), PURPOSE, by, reason, List.of(Duty.LEADER));
  }

  void sign(RectificationOrder order, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(order.ref(), PURPOSE, move, how, by, opinion);
  }
}
