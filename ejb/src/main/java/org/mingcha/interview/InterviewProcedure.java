package org.mingcha.interview;

import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.interview.InterviewStage.APPROVED;
import static org.mingcha.interview.InterviewStage.CLOSED;
import static org.mingcha.interview.InterviewStage.DECLINED;
import static org.mingcha.interview.InterviewStage.DRAFTED;
import static org.mingcha.interview.InterviewStage.FOLLOW_UP;
import static org.mingcha.interview.InterviewStage.HELD;
import static org.mingcha.interview.InterviewStage.NOTIFIED;
import static org.mingcha.interview.InterviewStage.NO_SHOW;
import static org.mingcha.interview.InterviewStage.PROPOSED;
import static org.mingcha.interview.InterviewStage.REFUSED;
import static org.mingcha.interview.InterviewStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.endorsement.NotYetEndorsed;
import org.mingcha.endorsement.SignerDidNotPropose;
import org.mingcha.endorsement.UnitHeadAgreed;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/**
 * Interviewing the leaders of an operator (约谈，第110号令第23条). The article gives the grounds, who may be called and what may be
 * asked; it gives no times and no chain of signatures. Those here are the bureau's own order of work: a proposal with two
 * signatures, a notice, and each promise followed to its proof by its agreed day.
 */
final class InterviewProcedure {

  private static final String ARTICLE = "SAMR-110@2025:23";
  private static final SignerDidNotPropose SIGNER_DID_NOT_PROPOSE = new SignerDidNotPropose("interview.signer-proposed", ARTICLE);

  /** As Order 110 is in force from the first of December 2026. */
  static final Procedure<InterviewStage, Interview> EDITION_2026 =
      Procedure.<InterviewStage, Interview>named("interview", LocalDate.of(2026, 12, 1), DRAFTED)
          .mainPath(DRAFTED, PROPOSED, APPROVED, NOTIFIED, HELD, FOLLOW_UP, CLOSED)
          .endsAt(CLOSED, DECLINED, WITHDRAWN)
          .move("propose", DRAFTED, PROPOSED, INSPECTOR, ARTICLE, m -> m.requires("interviewers", "reason"))
          .move("revise", DRAFTED, DRAFTED, INSPECTOR, ARTICLE, m -> m
              .requires("ground", "interviewee", "circumstances", "demands").exceptional())
          .move("withdraw", DRAFTED, WITHDRAWN, INSPECTOR, ARTICLE, InterviewProcedure::withdrawal)
          .move("endorse", PROPOSED, PROPOSED, UNIT_HEAD, ARTICLE, m -> m
              .requires("opinion").when(new NotYetEndorsed("interview.already-endorsed", ARTICLE)).when(SIGNER_DID_NOT_PROPOSE)
              .when(new ApproverIsNotInterviewer()))
          .move("approve", PROPOSED, APPROVED, LEADER, ARTICLE, InterviewProcedure::decision)
          .move("return", PROPOSED, DRAFTED, LEADER, ARTICLE, InterviewProcedure::decision)
          .move("decline", PROPOSED, DECLINED, LEADER, ARTICLE, InterviewProcedure::decision)
          .move("withdraw", PROPOSED, WITHDRAWN, INSPECTOR, ARTICLE, InterviewProcedure::withdrawal)
          .move("serve-notice", APPROVED, NOTIFIED, INSPECTOR, ARTICLE, m -> m
              .requires("scheduledAt", "mode", "servedBy"))
          .move("withdraw", APPROVED, WITHDRAWN, INSPECTOR, ARTICLE, InterviewProcedure::withdrawal)
          .move("record-held", NOTIFIED, HELD, INSPECTOR, ARTICLE, m -> m
              .requires("heldAt", "minutes", "signed", "demands"))
          .move("record-no-show", NOTIFIED, NO_SHOW, INSPECTOR, ARTICLE, m -> m
              .requires("reason").exceptional().when(new AppointmentDayCome()))
          .move("record-refusal", NOTIFIED, REFUSED, INSPECTOR, ARTICLE, m -> m.requires("reason").exceptional())
          .move("reschedule", NOTIFIED, NOTIFIED, INSPECTOR, ARTICLE, m -> rescheduling(m).exceptional())
          .move("withdraw", NOTIFIED, WITHDRAWN, INSPECTOR, ARTICLE, InterviewProcedure::withdrawal)
          .move("reschedule", NO_SHOW, NOTIFIED, INSPECTOR, ARTICLE, InterviewProcedure::rescheduling)
          .move("close-unheld", NO_SHOW, CLOSED, INSPECTOR, ARTICLE, InterviewProcedure::unheld)
          .move("reschedule", REFUSED, NOTIFIED, INSPECTOR, ARTICLE, InterviewProcedure::rescheduling)
          .move("close-unheld", REFUSED, CLOSED, INSPECTOR, ARTICLE, InterviewProcedure::unheld)
          .move("add-commitment", HELD, FOLLOW_UP, INSPECTOR, ARTICLE, m -> m.requires("text", "dueOn"))
          .move("close", HELD, CLOSED, INSPECTOR, ARTICLE, m -> m.requires("outcome").exceptional())
          .move("close", FOLLOW_UP, CLOSED, INSPECTOR, ARTICLE, m -> m.requires("outcome").when(new CommitmentsSettled()))
          .move("record-proof", FOLLOW_UP, FOLLOW_UP, INSPECTOR, ARTICLE, m -> m
              .requires("commitment", "proof").when(new SomeCommitmentOpen()))
          .move("write-off-commitment", FOLLOW_UP, FOLLOW_UP, INSPECTOR, ARTICLE, m -> m
              .requires("commitment", "reason").exceptional().when(new SomeCommitmentOpen()))
          .move("add-commitment", FOLLOW_UP, FOLLOW_UP, INSPECTOR, ARTICLE, m -> m.requires("text", "dueOn").exceptional())
          .build();

  static final Editions<Interview> EDITIONS = Editions.startingWith(EDITION_2026);

  private InterviewProcedure() {}

  private static void decision(MoveTerms<Interview> terms) {
    terms.requires("opinion").when(new UnitHeadAgreed("interview.not-endorsed", ARTICLE)).when(SIGNER_DID_NOT_PROPOSE)
        .when(new ApproverIsNotInterviewer());
  }

  private static MoveTerms<Interview> rescheduling(MoveTerms<Interview> terms) {
    return terms.requires("scheduledAt", "mode", "servedBy", "reason");
  }

  private static void unheld(MoveTerms<Interview> terms) {
    terms.requires("consequence", "reason").exceptional();
  }

  private static void withdrawal(MoveTerms<Interview> terms) {
    terms.requires("reason").exceptional();
  }
}
