package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SheetView;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;

/** The sheet that carries a plan: the unit head first, then the leader (抽查计划审批表). */
@ApplicationScoped
class PlanSheets {

  static final String PURPOSE = "spot-check-plan";
  private static final List<Duty> CHAIN = List.of(Duty.UNIT_HEAD, Duty.LEADER);

  @Inject private ApprovalDesk approvals;

  void draft(SpotPlan plan, Actor by, String reason) {
    approvals.draft(plan.ref(), PURPOSE, by, reason, CHAIN);
  }

  void sign(SpotPlan plan, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(plan.ref(), PURPOSE, move, how, by, opinion);
  }

  List<SheetView> of(SpotPlan plan) {
    return approvals.of(plan.ref());
  }
}
