package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;

/** The sheet by which the leader answers for a proposed penalty (行政处理决定审批表). */
@ApplicationScoped
class CaseSheets {

  static final String PENALTY = "penalty";

  @Inject private ApprovalDesk approvals;

  void draft(EnforcementCase aCase, String reason, Actor by) {
    approvals.draft(aCase.ref(), PENALTY, by, reason, List.of(Duty.LEADER));
  }

  void sign(EnforcementCase aCase, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(aCase.ref(), PENALTY, move, how, by, opinion);
  }
}
