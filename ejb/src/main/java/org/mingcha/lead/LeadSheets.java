package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.calendar.China;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;

/** Proposals on a lead and the sheets that carry them: the unit head first, then the leader (立案、不予立案审批表). */
@ApplicationScoped
class LeadSheets {

  static final String FILING = "filing";
  static final String NOT_FILING = "not-filing";
  static final Set<String> PURPOSES = Set.of(FILING, NOT_FILING);
  private static final List<Duty> CHAIN = List.of(Duty.UNIT_HEAD, Duty.LEADER);

  @Inject private ApprovalDesk approvals;
  @Inject private Officers officers;

  void propose(Lead lead, FilingProposal proposal, Actor by, Instant at) {
    lead.proposeFiling(proposal, officers.among(lead.bureau(), proposal.handlers()), by, at, China.dateOf(at));
    approvals.draft(lead.ref(), FILING, by, proposal.reason(), CHAIN);
  }

  void proposeNot(Lead lead, NotFilingGround ground, String reason, Actor by, Instant at) {
    lead.proposeNotFiling(ground, reason, by, at);
    approvals.draft(lead.ref(), NOT_FILING, by, reason, CHAIN);
  }

  void designate(Lead lead, List<String> handlers, Instant at) {
    lead.designate(handlers, officers.among(lead.bureau(), handlers), China.dateOf(at));
  }

  /** The leader files the lead, with handlers who are certified on that day and not only on the day they were named. */
  void file(Lead lead, Actor by, String opinion, Instant at) {
    lead.demandAble(officers.among(lead.bureau(), lead.handlers().stream().map(Handler::user).toList()), China.dateOf(at));
    sign(lead, FILING, "approve-filing", SlotState.AGREED, by, opinion);
  }

  void sign(Lead lead, String purpose, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(lead.ref(), purpose, move, how, by, opinion);
  }
}
