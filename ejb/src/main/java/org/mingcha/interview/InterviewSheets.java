package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.calendar.China;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Actor;

/** The proposal to interview and the sheet that carries it: the unit head first, then the leader (约谈审批表). */
@ApplicationScoped
class InterviewSheets {

  static final String PURPOSE = "interview";
  private static final List<Duty> CHAIN = List.of(Duty.UNIT_HEAD, Duty.LEADER);

  @Inject private ApprovalDesk approvals;
  @Inject private Officers officers;

  void propose(Interview interview, List<String> interviewers, String reason, Actor by, Instant at) {
    var chosen = TwoCertifiedInterviewers.chosen(interviewers, officers.among(interview.bureau(), interviewers), China.dateOf(at));
    interview.propose(chosen, reason, by, at);
    approvals.draft(interview.ref(), PURPOSE, by, reason, CHAIN);
  }

  /** Nothing is left to sign once the interview is withdrawn (撤回). */
  void close(Interview interview) {
    approvals.close(interview.ref());
  }

  void sign(Interview interview, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(interview.ref(), PURPOSE, move, how, by, opinion);
  }
}
