package org.mingcha.enforcement;

import static org.mingcha.calendar.LimitKind.CLOSE;
import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.LimitKind.DUNNING;
import static org.mingcha.calendar.LimitKind.REPORT_HEARING;
import static org.mingcha.calendar.LimitKind.REVIEW;
import static org.mingcha.calendar.LimitKind.SCHEDULE_HEARING;
import static org.mingcha.calendar.LimitKind.SERVE_DECISION;
import static org.mingcha.calendar.LimitKind.STATEMENT;
import static org.mingcha.calendar.PauseGround.SUSPENSION;
import static org.mingcha.enforcement.Stage.ARCHIVED;
import static org.mingcha.enforcement.Stage.CLOSED;
import static org.mingcha.enforcement.Stage.DECIDED;
import static org.mingcha.enforcement.Stage.ENFORCING;
import static org.mingcha.enforcement.Stage.FILED;
import static org.mingcha.enforcement.Stage.HEARING;
import static org.mingcha.enforcement.Stage.INVESTIGATING;
import static org.mingcha.enforcement.Stage.NOTICE_SERVED;
import static org.mingcha.enforcement.Stage.SERVED;
import static org.mingcha.enforcement.Stage.SUSPENDED;
import static org.mingcha.enforcement.Stage.TERMINATED;
import static org.mingcha.enforcement.Stage.TRANSFERRED;
import static org.mingcha.enforcement.Stage.UNDER_REVIEW;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.LEGAL_REVIEWER;

import java.time.LocalDate;
import org.mingcha.decision.AwaitsPolice;
import org.mingcha.assessment.ChangedSinceReview;
import org.mingcha.decision.Deliberated;
import org.mingcha.decision.DeliberationDue;
import org.mingcha.decision.NoCrimeReportOpen;
import org.mingcha.decision.NoRedoOrdered;
import org.mingcha.decision.NotTheSameAgain;
import org.mingcha.enforcement.guard.DeciderIsNotHandler;
import org.mingcha.enforcement.guard.HearingReviewDue;
import org.mingcha.enforcement.guard.InvestigationClosed;
import org.mingcha.enforcement.guard.NoMeasureOpen;
import org.mingcha.enforcement.guard.ReviewedAfterHearing;
import org.mingcha.enforcement.guard.TakenByHandler;
import org.mingcha.execution.BeforeCourt;
import org.mingcha.execution.DecisionStands;
import org.mingcha.execution.Dunned;
import org.mingcha.execution.NoRemedyPending;
import org.mingcha.execution.NotBeforeCourt;
import org.mingcha.execution.PaymentOverdue;
import org.mingcha.execution.RemediesOver;
import org.mingcha.execution.WithinCourtTime;
import org.mingcha.hearing.Held;
import org.mingcha.hearing.HostDidNotInvestigate;
import org.mingcha.hearing.NotBeforeItsDay;
import org.mingcha.hearing.NotYetHeld;
import org.mingcha.hearing.Scheduled;
import org.mingcha.hearing.TakenByHost;
import org.mingcha.hearing.Unscheduled;
import org.mingcha.notice.HearingNotWaived;
import org.mingcha.notice.HearingOffered;
import org.mingcha.notice.NotHeavierThanNotified;
import org.mingcha.notice.NotYetWaived;
import org.mingcha.notice.ProposalApproved;
import org.mingcha.notice.ProposalAwaitsSignature;
import org.mingcha.notice.RecallIsForTheProvince;
import org.mingcha.notice.RectifiedFirst;
import org.mingcha.notice.SameBasisAsNotified;
import org.mingcha.notice.StatementPeriodOver;
import org.mingcha.notice.StatementUnanswered;
import org.mingcha.notice.StatementsAnswered;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Procedure;
import org.mingcha.procedure.Procedure.Builder;
import org.mingcha.review.NoReviewAwaited;
import org.mingcha.review.ReviewDidNotAgree;
import org.mingcha.review.ReviewPassed;

/**
 * The ordinary procedure (普通程序), from the filed case to the archived volume. Steps that may be taken at several stages, and on the
 * same terms everywhere, stand in {@link CommonMoves}.
 */
final class OrdinaryProcedure {

  static final Procedure<Stage, EnforcementCase> EDITION_2022 = edition();

  static final Editions<EnforcementCase> EDITIONS = Editions.startingWith(EDITION_2022);

  private OrdinaryProcedure() {}

  private static Procedure<Stage, EnforcementCase> edition() {
    var procedure = Procedure.<Stage, EnforcementCase>named("ordinary", LocalDate.of(2022, 9, 29), FILED)
        .mainPath(FILED, INVESTIGATING, UNDER_REVIEW, NOTICE_SERVED, DECIDED, SERVED, CLOSED, ARCHIVED)
        .endsAt(ARCHIVED)
        .opensWith(DECIDE_CASE)
        .inHandOf(INSPECTOR, INVESTIGATING).inHandOf(INSPECTOR, UNDER_REVIEW).inHandOf(INSPECTOR, NOTICE_SERVED)
        .inHandOf(LEGAL_REVIEWER, HEARING).inHandOf(INSPECTOR, SERVED).inHandOf(INSPECTOR, ENFORCING);
    investigation(procedure);
    review(procedure);
    notice(procedure);
    hearing(procedure);
    execution(procedure);
    return procedure.build();
  }

  /** 调查、中止、终止 */
  private static void investigation(Builder<Stage, EnforcementCase> procedure) {
    procedure
        .move("investigate", FILED, INVESTIGATING, INSPECTOR, "SAMR-PROC@2022:21", m -> m.when(new TakenByHandler()))
        .move("submit-review", INVESTIGATING, UNDER_REVIEW, INSPECTOR, "SAMR-PROC@2022:49", m -> m
            .requires("grounds").when(new TakenByHandler()).when(new InvestigationClosed()).starts(REVIEW))
        .move("close-investigation", INVESTIGATING, INVESTIGATING, INSPECTOR, "SAMR-PROC@2022:48", m -> m
            .requires("party", "course", "findings", "nature", "proposal", "discretion")
            .when(new TakenByHandler()).when(new NoMeasureOpen()))
        .move("suspend", INVESTIGATING, SUSPENDED, LEADER, "SAMR-PROC@2022:46", m -> m
            .requires("documentNo", "reason").exceptional().when(new DeciderIsNotHandler()).pauses(DECIDE_CASE, SUSPENSION))
        .move("terminate", INVESTIGATING, TERMINATED, LEADER, "SAMR-PROC@2022:47", m -> m
            .requires("reason").exceptional().when(new DeciderIsNotHandler()).cancels(DECIDE_CASE).starts(CLOSE))
        .move("resume", SUSPENDED, INVESTIGATING, LEADER, "SAMR-PROC@2022:46", m -> m
            .requires("reason").when(new DeciderIsNotHandler()).resumes(DECIDE_CASE, SUSPENSION));
    CommonMoves.find(procedure, INVESTIGATING);
    CommonMoves.extend(procedure, INVESTIGATING);
    CommonMoves.transfer(procedure, INVESTIGATING);
  }

  /** 审核、报批、告知 */
  private static void review(Builder<Stage, EnforcementCase> procedure) {
    CommonMoves.review(procedure, UNDER_REVIEW);
    procedure
        .move("submit-review", UNDER_REVIEW, UNDER_REVIEW, INSPECTOR, "SAMR-PROC@2022:49", m -> m
            .requires("grounds").when(new TakenByHandler()).when(new ChangedSinceReview()).when(new NoReviewAwaited()).starts(REVIEW))
        .move("approve-penalty", UNDER_REVIEW, UNDER_REVIEW, LEADER, "SAMR-PROC@2022:56", m -> CommonMoves.lawful(m
            .requires("opinion").when(new ProposalAwaitsSignature()).when(new DeciderIsNotHandler()).when(new RectifiedFirst())))
        .move("return-penalty", UNDER_REVIEW, UNDER_REVIEW, LEADER, "SAMR-PROC@2022:56", m -> m
            .requires("opinion").exceptional().when(new ProposalAwaitsSignature()).when(new DeciderIsNotHandler()))
        .move("notify-penalty", UNDER_REVIEW, NOTICE_SERVED, INSPECTOR, "SAMR-PROC@2022:57", m -> CommonMoves.lawful(m
            .requires("documentNo", "method", "servedOn", "receivedBy", "proof").when(new TakenByHandler())
            .when(new ProposalApproved()).when(new RecallIsForTheProvince()).when(new RectifiedFirst()).starts(STATEMENT)))
        .move("reopen-investigation", UNDER_REVIEW, INVESTIGATING, INSPECTOR, "SAMR-PROC@2022:54", m -> m
            .requires("reason").when(new TakenByHandler()).when(new ReviewDidNotAgree()));
    CommonMoves.find(procedure, UNDER_REVIEW);
    CommonMoves.propose(procedure, UNDER_REVIEW, false);
    CommonMoves.decideNothing(procedure, UNDER_REVIEW);
    CommonMoves.extend(procedure, UNDER_REVIEW);
    CommonMoves.transfer(procedure, UNDER_REVIEW);
  }

  /** 陈述申辩、集体讨论、决定 */
  private static void notice(Builder<Stage, EnforcementCase> procedure) {
    CommonMoves.review(procedure, NOTICE_SERVED);
    procedure
        .move("answer-statement", NOTICE_SERVED, NOTICE_SERVED, INSPECTOR, "SAMR-PROC@2022:58", m -> m
            .requires("finding", "reason").when(new TakenByHandler()).when(new StatementUnanswered()))
        .move("submit-review", NOTICE_SERVED, NOTICE_SERVED, INSPECTOR, "SAMR-PROC@2022:49", m -> m
            .requires("grounds").when(new TakenByHandler()).when(new HearingReviewDue()).when(new NoReviewAwaited()).starts(REVIEW))
        .move("deliberate", NOTICE_SERVED, NOTICE_SERVED, LEADER, "SAMR-PROC@2022:60", m -> m
            .requires("heldOn", "participants", "minutesNo", "conclusion").when(new DeciderIsNotHandler()).when(new StatementPeriodOver())
            .when(new StatementsAnswered()).when(new ReviewPassed()).when(new ReviewedAfterHearing()).when(new DeliberationDue()))
        .move("decide", NOTICE_SERVED, DECIDED, LEADER, "SAMR-PROC@2022:60", m -> CommonMoves.lawful(m
            .requires("documentNo", "opinion").when(new DeciderIsNotHandler()).when(new NoCrimeReportOpen()).when(new StatementPeriodOver())
            .when(new StatementsAnswered()).when(new ReviewPassed()).when(new ReviewedAfterHearing()).when(new Deliberated())
            .when(new SameBasisAsNotified()).when(new NotHeavierThanNotified()).when(new NotTheSameAgain()).when(new RectifiedFirst())
            .meets(DECIDE_CASE).starts(SERVE_DECISION)))
        .move("submit-decision", NOTICE_SERVED, NOTICE_SERVED, INSPECTOR, "SAMR-PROC@2022:60", m -> m
            .exceptional().when(new TakenByHandler()).when(new StatementPeriodOver()).when(new StatementsAnswered())
            .when(new ReviewPassed()).when(new ReviewedAfterHearing()))
        .move("record-statement", NOTICE_SERVED, NOTICE_SERVED, INSPECTOR, "SAMR-PROC@2022:57", m -> m
            .requires("receivedOn", "documentNo", "content").exceptional().when(new TakenByHandler()))
        .move("record-waiver", NOTICE_SERVED, NOTICE_SERVED, INSPECTOR, "APL@2021:62", m -> m
            .requires("documentNo", "receivedOn").exceptional().when(new TakenByHandler()).when(new NotYetWaived()))
        .move("request-hearing", NOTICE_SERVED, HEARING, INSPECTOR, "APL@2021:64", m -> m
            .requires("receivedOn", "documentNo").exceptional().when(new TakenByHandler()).when(new HearingOffered())
            .when(new HearingNotWaived()).starts(SCHEDULE_HEARING));
    CommonMoves.find(procedure, NOTICE_SERVED);
    CommonMoves.propose(procedure, NOTICE_SERVED, true);
    CommonMoves.decideNothing(procedure, NOTICE_SERVED);
    CommonMoves.extend(procedure, NOTICE_SERVED);
    CommonMoves.transfer(procedure, NOTICE_SERVED);
  }

  /** 听证 */
  private static void hearing(Builder<Stage, EnforcementCase> procedure) {
    procedure
        .move("conclude-hearing", HEARING, NOTICE_SERVED, LEGAL_REVIEWER, "APL@2021:65", m -> m
            .requires("documentNo", "report").orByWhomItNames().when(new Held()).when(new TakenByHost()).meets(REPORT_HEARING))
        .move("hold-hearing", HEARING, HEARING, LEGAL_REVIEWER, "APL@2021:64", m -> m
            .requires("heldOn", "minutesNo", "minutes").orByWhomItNames().when(new HostDidNotInvestigate()).when(new Scheduled())
            .when(new NotYetHeld()).when(new NotBeforeItsDay()).when(new TakenByHost()).starts(REPORT_HEARING))
        .move("schedule-hearing", HEARING, HEARING, LEGAL_REVIEWER, "APL@2021:64", m -> m
            .requires("host", "scheduledOn", "place", "noticeNo", "noticeServedOn").when(new Unscheduled()))
        .move("reschedule-hearing", HEARING, HEARING, LEGAL_REVIEWER, "APL@2021:64", m -> m
            .requires("host", "scheduledOn", "place", "noticeNo", "noticeServedOn").exceptional().orByWhomItNames().when(new Scheduled()).when(new NotYetHeld()))
        .move("end-hearing", HEARING, NOTICE_SERVED, LEGAL_REVIEWER, "APL@2021:64", m -> m
            .requires("outcome", "reason").exceptional().orByWhomItNames().when(new NotYetHeld()));
  }

  /** 送达、执行、结案、归档：复议、诉讼已经撤销的先记录撤销，再看能否结案，再催告、申请法院；公示排在最后 */
  private static void execution(Builder<Stage, EnforcementCase> procedure) {
    procedure.move("record-service", DECIDED, SERVED, INSPECTOR, "SAMR-PROC@2022:81", m -> m
        .requires("method", "servedOn", "receivedBy", "proof").when(new TakenByHandler()).meets(SERVE_DECISION));
    CommonMoves.publicity(procedure, DECIDED);
    CommonMoves.annul(procedure, SERVED);
    CommonMoves.close(procedure, SERVED);
    procedure.move("dun", SERVED, ENFORCING, INSPECTOR, "AEL@2011:54", m -> m
        .requires("documentNo", "method", "servedOn", "receivedBy", "proof").when(new TakenByHandler()).when(new DecisionStands())
        .when(new PaymentOverdue()).when(new RemediesOver()).starts(DUNNING));
    CommonMoves.execution(procedure, SERVED);
    CommonMoves.annul(procedure, ENFORCING);
    CommonMoves.close(procedure, ENFORCING);
    procedure
        .move("apply-enforcement", ENFORCING, ENFORCING, LEADER, "AEL@2011:55", m -> m
            .requires("court", "documentNo", "appliedOn").when(new DeciderIsNotHandler()).when(new DecisionStands())
            .when(new PaymentOverdue()).when(new RemediesOver()).when(new Dunned()).when(new WithinCourtTime()).when(new NotBeforeCourt()))
        .move("record-ruling", ENFORCING, ENFORCING, INSPECTOR, "AEL@2011:57", m -> m
            .requires("outcome", "documentNo", "ruledOn").when(new TakenByHandler()).when(new BeforeCourt()));
    CommonMoves.execution(procedure, ENFORCING);
    CommonMoves.annul(procedure, CLOSED);
    CommonMoves.remedies(procedure, CLOSED);
    CommonMoves.publicity(procedure, CLOSED);
    procedure.move("archive", CLOSED, ARCHIVED, INSPECTOR, "SAMR-PROC@2022:78", m -> m
        .requires("volumeNo", "retention").when(new TakenByHandler()).when(new NoRemedyPending()).when(new NoRedoOrdered())
        .when(new DecisionStands()).when(new NothingToWithdraw()));
    CommonMoves.afterArchiving(procedure);
    CommonMoves.close(procedure, TERMINATED);
    procedure.move("hand-to-police", TRANSFERRED, TRANSFERRED, INSPECTOR, "SC-310@2020:5", m -> m
        .requires("handedAt", "documentNo").when(new TakenByHandler()).when(new AwaitsPolice()));
    CommonMoves.close(procedure, TRANSFERRED);
  }
}
