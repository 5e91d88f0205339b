package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SheetSigned;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Matters;

/** Proposals and the sheets that carry them: the unit head first, then the leader (通报、移送审批表). */
@ApplicationScoped
class ReferralSheets {

  static final String PURPOSE = "referral";

  @Inject private ApprovalDesk approvals;
  @Inject private Matters matters;

  void propose(Referral referral, String reason, Actor by, Instant at) {
    referral.propose(reason, by, at);
    approvals.draft(referral.ref(), PURPOSE, by, reason, List.of(Duty.UNIT_HEAD, Duty.LEADER));
  }

  void sign(Referral referral, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(referral.ref(), PURPOSE, move, how, by, opinion);
  }

  /** Takes the step that a signature is. */
  void take(@Observes SheetSigned sheet) {
    if (sheet.purpose().equals(PURPOSE)) {
      matters.require(Referral.class, sheet.subject().number(), Scope.system()).signed(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    }
  }
}
