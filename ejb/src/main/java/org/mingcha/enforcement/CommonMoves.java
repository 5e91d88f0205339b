package org.mingcha.enforcement;

import static org.mingcha.calendar.LimitKind.CLOSE;
import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.LimitKind.DECIDE_POLICE_TRANSFER;
import static org.mingcha.calendar.LimitKind.HAND_TO_POLICE;
import static org.mingcha.calendar.LimitKind.REVIEW;
import static org.mingcha.calendar.LimitKind.SERVE_DECISION;
import static org.mingcha.enforcement.Stage.ARCHIVED;
import static org.mingcha.enforcement.Stage.CLOSED;
import static org.mingcha.enforcement.Stage.DECIDED;
import static org.mingcha.enforcement.Stage.INVESTIGATING;
import static org.mingcha.enforcement.Stage.TRANSFERRED;
import static org.mingcha.enforcement.Stage.UNDER_REVIEW;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.LEGAL_REVIEWER;

import org.mingcha.decision.CrimeReported;
import org.mingcha.decision.CrimeUnreported;
import org.mingcha.decision.ExtendedOnce;
import org.mingcha.assessment.ActRecorded;
import org.mingcha.assessment.ActReviewed;
import org.mingcha.assessment.ChoiceReviewed;
import org.mingcha.assessment.OtherFinesAnswered;
import org.mingcha.assessment.PenaltyLawful;
import org.mingcha.assessment.Punishable;
import org.mingcha.decision.NoCrimeReportOpen;
import org.mingcha.decision.DecisionMade;
import org.mingcha.decision.NotAnnulled;
import org.mingcha.decision.NotTheSameAgain;
import org.mingcha.decision.NotYetExtended;
import org.mingcha.decision.PoliceTransferByPrincipal;
import org.mingcha.decision.RedoOrdered;
import org.mingcha.decision.StillTimeToDecide;
import org.mingcha.decision.TimeIsOurs;
import org.mingcha.enforcement.guard.DeciderIsNotHandler;
import org.mingcha.enforcement.guard.NotHeavierForSpeaking;
import org.mingcha.enforcement.guard.ReviewedAfterHearing;
import org.mingcha.enforcement.guard.TakenByHandler;
import org.mingcha.execution.AnnulmentUnrecorded;
import org.mingcha.execution.DecisionStands;
import org.mingcha.execution.NoRemedyPending;
import org.mingcha.execution.RemedyPending;
import org.mingcha.execution.SomethingIsOwed;
import org.mingcha.execution.StillTimeToPay;
import org.mingcha.notice.NothingAwaitsNotice;
import org.mingcha.notice.RectifiedFirst;
import org.mingcha.notice.RecallIsForTheProvince;
import org.mingcha.notice.StatementsAnswered;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure.Builder;
import org.mingcha.review.LegalReviewWhereDue;
import org.mingcha.review.OnlyCaseReview;
import org.mingcha.review.ReviewAwaited;
import org.mingcha.review.ReviewPassed;
import org.mingcha.review.ReviewerIsNotHandler;
import org.mingcha.review.ReviewerIsQualified;
import org.mingcha.review.StillTimeToReview;

/** Steps of the ordinary procedure that several stages know, on the same terms at each. */
final class CommonMoves {

  private CommonMoves() {}

  /** 案件审核、法制审核 */
  static void review(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure
        .move("review", here, here, LEGAL_REVIEWER, "SAMR-PROC@2022:53", m -> m
            .requires("conclusion", "opinion").when(new ReviewAwaited()).when(new ReviewerIsNotHandler()).when(new ReviewerIsQualified())
            .meets(REVIEW))
        .move("extend-review", here, here, LEADER, "SAMR-PROC@2022:55", m -> m
            .requires("days", "reason").exceptional().when(new ReviewAwaited()).when(new DeciderIsNotHandler())
            .when(new StillTimeToReview()))
        .move("submit-legal-review", here, here, INSPECTOR, "SAMR-PROC@2022:50", m -> m
            .requires("grounds").exceptional().when(new TakenByHandler()).when(new OnlyCaseReview()).when(new NothingAwaitsNotice())
            .starts(REVIEW));
  }

  /** 报批拟处罚；告知之后再报的，重新告知 */
  static void propose(Builder<Stage, EnforcementCase> procedure, Stage here, boolean exceptional) {
    procedure.move("propose-penalty", here, UNDER_REVIEW, INSPECTOR, "SAMR-PROC@2022:56", m -> {
      m.requires("rule", "reason").when(new TakenByHandler()).when(new ReviewPassed()).when(new NothingAwaitsNotice())
          .when(new NotTheSameAgain()).when(new LegalReviewWhereDue()).when(new RecallIsForTheProvince()).when(new RectifiedFirst())
          .when(new ActRecorded()).when(new ActReviewed())
          .when(new Punishable()).when(PenaltyLawful.proposed()).when(ChoiceReviewed.proposed()).when(OtherFinesAnswered.proposed())
          .when(new StatementsAnswered()).when(NotHeavierForSpeaking.proposed());
      if (exceptional) {
        m.exceptional();
      }
    });
  }

  /** 批准、告知、决定的处罚：事实已经审核，依法应罚，依据、种类、幅度合法，所用依据经审核确认，不因当事人陈述、听证而加重 */
  static void lawful(MoveTerms<EnforcementCase> move) {
    move.when(new ActReviewed()).when(new Punishable()).when(PenaltyLawful.inMind()).when(ChoiceReviewed.inMind())
        .when(OtherFinesAnswered.inMind()).when(NotHeavierForSpeaking.inMind());
  }

  /** 认定违法事实 */
  static void find(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure.move("record-act-facts", here, here, INSPECTOR, "SAMR-PROC@2022:48", m -> m
        .requires("party", "act").exceptional().when(new TakenByHandler()));
  }

  /** 不予处罚 */
  static void decideNothing(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure.move("decide-no-penalty", here, DECIDED, LEADER, "SAMR-PROC@2022:60", m -> m
        .requires("ground", "documentNo", "opinion", "education").exceptional().when(new DeciderIsNotHandler())
        .when(new NoCrimeReportOpen()).when(new ReviewPassed()).when(new ReviewedAfterHearing()).meets(DECIDE_CASE).starts(SERVE_DECISION));
  }

  /** 延长办案期限 */
  static void extend(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure
        .move("extend", here, here, LEADER, "SAMR-PROC@2022:64", m -> m
            .requires("days", "reason").exceptional().when(new DeciderIsNotHandler()).when(new TimeIsOurs()).when(new NotYetExtended())
            .when(new StillTimeToDecide()))
        .move("extend-by-panel", here, here, LEADER, "SAMR-PROC@2022:64", m -> m
            .requires("days", "heldOn", "participants", "minutesNo", "reason").exceptional().when(new DeciderIsNotHandler())
            .when(new TimeIsOurs()).when(new ExtendedOnce()).when(new StillTimeToDecide()));
  }

  /** 移送其他机关、公安机关 */
  static void transfer(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure
        .move("transfer", here, TRANSFERRED, LEADER, "SAMR-PROC@2022:17", m -> m
            .requires("authority", "documentNo", "reason").exceptional().when(new DeciderIsNotHandler())
            .cancels(DECIDE_CASE).starts(CLOSE))
        .move("report-crime", here, here, INSPECTOR, "SC-310@2020:5", m -> m
            .requires("reason").exceptional().when(new TakenByHandler()).when(new CrimeUnreported()).starts(DECIDE_POLICE_TRANSFER))
        .move("decline-police-transfer", here, here, LEADER, "SC-310@2020:5", m -> m
            .requires("reason").exceptional().when(new PoliceTransferByPrincipal()).when(new DeciderIsNotHandler())
            .when(new CrimeReported()).meets(DECIDE_POLICE_TRANSFER))
        .move("transfer-to-police", here, TRANSFERRED, LEADER, "SAMR-PROC@2022:17", m -> m
            .requires("authority", "documentNo", "reason").exceptional().when(new PoliceTransferByPrincipal())
            .when(new DeciderIsNotHandler()).cancels(DECIDE_CASE).starts(HAND_TO_POLICE).starts(CLOSE));
  }

  /** 缴款、暂缓分期、其他结案，以及复议诉讼、公示 */
  static void execution(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure
        .move("record-payment", here, here, INSPECTOR, "SAMR-PROC@2022:72", m -> m
            .requires("item", "amount", "paidOn", "receiptNo").exceptional().when(new TakenByHandler()).when(new NotAnnulled())
            .when(new DecisionStands()).when(new SomethingIsOwed()))
        .move("grant-deferral", here, here, LEADER, "SAMR-PROC@2022:74", m -> m
            .requires("applicationNo", "until", "reason").exceptional().when(new DeciderIsNotHandler()).when(new NotAnnulled())
            .when(new DecisionStands()).when(new SomethingIsOwed()).when(new StillTimeToPay()))
        .move("close-otherwise", here, CLOSED, LEADER, "SAMR-PROC@2022:77", m -> m
            .requires("reason").exceptional().when(new DeciderIsNotHandler()));
    remedies(procedure, here);
    publicity(procedure, here);
  }

  /** 撤销 */
  static void annul(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure.move("annul", here, here, LEADER, "APL@2021:75", CommonMoves::annulled);
  }

  /** 复议诉讼、重新作出：缴清结案以后，当事人也还可以申请复议、提起诉讼 */
  static void remedies(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure
        .move("record-remedy", here, here, INSPECTOR, "APL@2021:73", CommonMoves::sought)
        .move("record-remedy-end", here, here, INSPECTOR, "APL@2021:73", m -> m
            .requires("outcome", "endedOn", "documentNo").exceptional().when(new TakenByHandler()).when(new RemedyPending()))
        .move("decide-anew", here, INVESTIGATING, LEADER, "APL@2021:75", m -> m
            .requires("reason").when(new RedoOrdered()).when(new DeciderIsNotHandler()));
  }

  /** 归档以后，当事人申请复议、提起诉讼或者决定被撤销的，取出案卷，办完再归档；公示照旧撤回、停止 */
  static void afterArchiving(Builder<Stage, EnforcementCase> procedure) {
    procedure
        .move("record-remedy", ARCHIVED, CLOSED, INSPECTOR, "APL@2021:73", m -> sought(m.reopens()))
        .move("annul", ARCHIVED, CLOSED, LEADER, "APL@2021:75", m -> annulled(m.reopens()));
    publicity(procedure, ARCHIVED);
  }

  private static void sought(MoveTerms<EnforcementCase> move) {
    move.requires("remedy", "authority", "filedOn", "documentNo").exceptional().when(new TakenByHandler()).when(new DecisionMade())
        .when(new NoRemedyPending());
  }

  private static void annulled(MoveTerms<EnforcementCase> move) {
    move.requires("annuller", "documentNo", "reason", "annulledOn").awaitedWhen(new AnnulmentUnrecorded()).when(new DeciderIsNotHandler()).when(new DecisionMade())
        .when(new NotAnnulled());
  }

  /** 处罚信息公示：期限未了的，等承办人办理 */
  static void publicity(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure.move("record-publicity", here, here, INSPECTOR, "SAMR-45@2021:9", m -> m
        .requires("act", "doneOn", "place").awaitedWhen(new PublicityAwaited()).when(new TakenByHandler()).when(new PenaltyIsPublic()));
  }

  /** 结案 */
  static void close(Builder<Stage, EnforcementCase> procedure, Stage here) {
    procedure.move("close", here, CLOSED, LEADER, "SAMR-PROC@2022:77", m -> m
        .requires("opinion").when(new DeciderIsNotHandler()).when(new GroundForClosing()));
  }
}
