package org.mingcha.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;

/** The sheet by which the leader answers for the letter (失联通报审批). */
@ApplicationScoped
class NoticeSheets {

  static final String PURPOSE = "uncontactable-notice";

  @Inject private ApprovalDesk approvals;

  void propose(UncontactableNotice notice, String reason, Actor by, Instant at) {
    notice.propose(reason, by, at);
    approvals.draft(notice.ref(), PURPOSE, by, reason, List.of(Duty.LEADER));
  }

  void sign(UncontactableNotice notice, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(notice.ref(), PURPOSE, move, how, by, opinion);
  }

  /** Nothing is left to sign once the notice is withdrawn (撤回). */
  void close(UncontactableNotice notice) {
    approvals.close(notice.ref());
  }
}
