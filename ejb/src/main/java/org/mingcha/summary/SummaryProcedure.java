package org.mingcha.summary;

import static org.mingcha.calendar.LimitKind.BANK_COLLECTED_FINE;
import static org.mingcha.calendar.LimitKind.DUNNING;
import static org.mingcha.calendar.LimitKind.HAND_IN_COLLECTED_FINE;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.calendar.LimitKind.RETURN_SUMMARY_PAPERS;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.summary.SummaryStage.ANNULLED;
import static org.mingcha.summary.SummaryStage.ARCHIVED;
import static org.mingcha.summary.SummaryStage.CLOSED;
import static org.mingcha.summary.SummaryStage.DECIDED;
import static org.mingcha.summary.SummaryStage.DRAFTED;
import static org.mingcha.summary.SummaryStage.ENFORCING;
import static org.mingcha.summary.SummaryStage.EXCEEDED;
import static org.mingcha.summary.SummaryStage.EXEMPTED;
import static org.mingcha.summary.SummaryStage.HANDED_IN;
import static org.mingcha.summary.SummaryStage.TOLD;
import static org.mingcha.summary.SummaryStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.execution.AnnulmentUnrecorded;
import org.mingcha.execution.BeforeCourt;
import org.mingcha.execution.DecisionStands;
import org.mingcha.execution.Dunned;
import org.mingcha.execution.NoRemedyPending;
import org.mingcha.execution.NotBeforeCourt;
import org.mingcha.execution.PaymentOverdue;
import org.mingcha.execution.RemediesOver;
import org.mingcha.execution.RemedyPending;
import org.mingcha.execution.SomethingIsOwed;
import org.mingcha.execution.StillTimeToPay;
import org.mingcha.execution.WithinCourtTime;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;
import org.mingcha.procedure.Procedure.Builder;
import org.mingcha.summary.money.CollectableOnTheSpot;
import org.mingcha.summary.money.FineSettled;
import org.mingcha.summary.money.FineWithBureau;
import org.mingcha.summary.money.FineWithOfficers;

/**
 * From what is found at the place to the archive (简易程序). Nobody signs in the house before the decision; in exchange the penalty is
 * small, the act plain, and the party told and heard before. The decision is not published; against it reconsideration comes first. The
 * times for payment and remedies begin in {@link SummaryMoney}, for a warning has no time for payment.
 */
final class SummaryProcedure {

  static final Procedure<SummaryStage, SummaryPenalty> EDITION_2022 = edition();

  static final Editions<SummaryPenalty> EDITIONS = Editions.startingWith(EDITION_2022);

  private SummaryProcedure() {}

  private static Procedure<SummaryStage, SummaryPenalty> edition() {
    var procedure = Procedure.<SummaryStage, SummaryPenalty>named("summary", LocalDate.of(2022, 9, 29), DRAFTED)
        .mainPath(DRAFTED, TOLD, DECIDED, HANDED_IN, CLOSED, ARCHIVED)
        .endsAt(ARCHIVED, WITHDRAWN, EXEMPTED, EXCEEDED)
        .inHandOf(INSPECTOR, DRAFTED).inHandOf(INSPECTOR, TOLD).inHandOf(INSPECTOR, ENFORCING).inHandOf(INSPECTOR, ANNULLED);
    onTheSpot(procedure);
    execution(procedure);
    afterAnnulment(procedure);
    return procedure.build();
  }

  /** 当场告知、听取、决定并交付 */
  private static void onTheSpot(Builder<SummaryStage, SummaryPenalty> procedure) {
    procedure.move("tell", DRAFTED, TOLD, INSPECTOR, "SAMR-PROC@2022:69", m -> {
      m.requires("statement", "answer").when(new Punishable()).when(new NotTheSameAgain());
      lawful(m);
    });
    beforeDecision(procedure, DRAFTED);
    procedure.move("decide", TOLD, DECIDED, INSPECTOR, "APL@2021:52", m -> {
      lawful(m);
      m.requires("signature", "receivedBy").when(new ToldToday()).when(new CertifiedToday()).starts(RETURN_SUMMARY_PAPERS);
    });
    beforeDecision(procedure, TOLD);
  }

  /** 缴款、催告、申请法院、办结、归档 */
  private static void execution(Builder<SummaryStage, SummaryPenalty> procedure) {
    annul(procedure, DECIDED);
    procedure
        .move("return-papers", DECIDED, HANDED_IN, INSPECTOR, "SAMR-PROC@2022:70", m -> m
            .requires("papers").meets(RETURN_SUMMARY_PAPERS))
        .move("collect", DECIDED, DECIDED, INSPECTOR, "SAMR-PROC@2022:72", m -> m
            .requires("ground", "receipt").exceptional().when(new SomethingIsOwed()).when(new StillOnTheSpot())
            .when(new CollectableOnTheSpot()).meets(PAYMENT).starts(HAND_IN_COLLECTED_FINE));
    decisionHolds(procedure, DECIDED);
    annul(procedure, HANDED_IN);
    close(procedure, HANDED_IN);
    procedure.move("dun", HANDED_IN, ENFORCING, INSPECTOR, "AEL@2011:54", m -> m
        .requires("documentNo", "method", "servedOn", "receivedBy", "proof").when(new DecisionStands()).when(new PaymentOverdue())
        .when(new RemediesOver()).starts(DUNNING));
    decisionHolds(procedure, HANDED_IN);
    annul(procedure, ENFORCING);
    close(procedure, ENFORCING);
    procedure
        .move("apply-enforcement", ENFORCING, ENFORCING, LEADER, "AEL@2011:55", m -> m
            .requires("court", "documentNo", "appliedOn").when(new SignerDidNotHandle()).when(new DecisionStands()).when(new PaymentOverdue())
            .when(new RemediesOver()).when(new Dunned()).when(new WithinCourtTime()).when(new NotBeforeCourt()))
        .move("record-ruling", ENFORCING, ENFORCING, INSPECTOR, "AEL@2011:57", m -> m
            .requires("outcome", "documentNo", "ruledOn").when(new BeforeCourt()));
    decisionHolds(procedure, ENFORCING);
    annul(procedure, CLOSED);
    procedure.move("archive", CLOSED, ARCHIVED, INSPECTOR, "SAMR-PROC@2022:70", m -> m
        .requires("volumeNo", "retention").when(new NoRemedyPending()).when(new DecisionStands()));
    remedies(procedure, CLOSED);
    afterArchiving(procedure);
  }

  /** 撤销之后：重新作出、转普通程序、办结 */
  private static void afterAnnulment(Builder<SummaryStage, SummaryPenalty> procedure) {
    procedure
        .move("decide-anew", ANNULLED, DRAFTED, INSPECTOR, "APL@2021:75", m -> m
            .requires("reason").when(new RedoOrdered()).when(new FineSettled()))
        .move("close", ANNULLED, CLOSED, UNIT_HEAD, "SAMR-PROC@2022:70", m -> m
            .requires("opinion").when(new SignerDidNotHandle()).when(new NothingToRedo()).when(new FineSettled()))
        .move("exceed", ANNULLED, EXCEEDED, INSPECTOR, "APL@2021:51", m -> m.requires("reason").exceptional().when(new FineSettled()))
        .move("record-remedy-end", ANNULLED, ANNULLED, INSPECTOR, "APL@2021:73", SummaryProcedure::remedyEnds);
    handIn(procedure, ANNULLED);
  }

  /** 限额和依据，告知和决定时各问一次 */
  private static void lawful(MoveTerms<SummaryPenalty> terms) {
    terms.when(new WithinSummaryLimit()).when(new SummaryLawful()).when(new NotFinedByName()).when(new BasisPlain());
  }

  /** 修改、不予处罚、转普通程序、撤回 */
  private static void beforeDecision(Builder<SummaryStage, SummaryPenalty> procedure, SummaryStage here) {
    procedure
        .move("redraft", here, DRAFTED, INSPECTOR, "SAMR-PROC@2022:67", m -> m
            .requires("from", "conducts", "facts", "evidence", "place", "rule", "harm").exceptional())
        .move("exempt", here, EXEMPTED, INSPECTOR, "APL@2021:33", m -> m.requires("ground", "education").exceptional())
        .move("exceed", here, EXCEEDED, INSPECTOR, "APL@2021:51", m -> m.requires("reason").exceptional())
        .move("withdraw", here, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:66", m -> m.requires("reason").exceptional());
  }

  /** 上交、缴付、缴款、暂缓分期、复议诉讼 */
  private static void decisionHolds(Builder<SummaryStage, SummaryPenalty> procedure, SummaryStage here) {
    handIn(procedure, here);
    procedure
        .move("record-payment", here, here, INSPECTOR, "SAMR-PROC@2022:72", m -> m
            .requires("item", "amount", "paidOn", "receiptNo").when(new DecisionStands()).when(new SomethingIsOwed()))
        .move("grant-deferral", here, here, LEADER, "SAMR-PROC@2022:74", m -> m
            .requires("applicationNo", "until", "reason").exceptional().when(new SignerDidNotHandle()).when(new DecisionStands())
            .when(new SomethingIsOwed()).when(new StillTimeToPay()))
        .move("close-otherwise", here, CLOSED, LEADER, "SAMR-PROC@2022:77", m -> m
            .requires("reason").exceptional().when(new SignerDidNotHandle()));
    remedies(procedure, here);
  }

  private static void handIn(Builder<SummaryStage, SummaryPenalty> procedure, SummaryStage here) {
    procedure
        .move("hand-in-fine", here, here, INSPECTOR, "SAMR-PROC@2022:73", m -> m
            .requires("receipt").when(new FineWithOfficers()).meets(HAND_IN_COLLECTED_FINE).starts(BANK_COLLECTED_FINE))
        .move("bank-fine", here, here, INSPECTOR, "SAMR-PROC@2022:73", m -> m
            .requires("voucher").when(new FineWithBureau()).meets(BANK_COLLECTED_FINE));
  }

  /** 撤销：复议、诉讼已经撤销的，先记录撤销 */
  private static void annul(Builder<SummaryStage, SummaryPenalty> procedure, SummaryStage here) {
    procedure.move("annul", here, ANNULLED, LEADER, "APL@2021:75", SummaryProcedure::annulled);
  }

  /** 先复议后诉讼 */
  private static void remedies(Builder<SummaryStage, SummaryPenalty> procedure, SummaryStage here) {
    procedure
        .move("record-remedy", here, here, INSPECTOR, "ARL@2023:23", SummaryProcedure::sought)
        .move("record-remedy-end", here, here, INSPECTOR, "APL@2021:73", SummaryProcedure::remedyEnds);
  }

  /** 归档以后，当事人申请复议、提起诉讼或者决定被撤销的，取出案卷，办完再归档 */
  private static void afterArchiving(Builder<SummaryStage, SummaryPenalty> procedure) {
    procedure
        .move("record-remedy", ARCHIVED, CLOSED, INSPECTOR, "ARL@2023:23", m -> sought(m.reopens()))
        .move("annul", ARCHIVED, ANNULLED, LEADER, "APL@2021:75", m -> annulled(m.reopens()));
  }

  private static void sought(MoveTerms<SummaryPenalty> terms) {
    terms.requires("remedy", "authority", "filedOn", "documentNo").exceptional().when(new NoRemedyPending()).when(new ReconsideredFirst());
  }

  private static void annulled(MoveTerms<SummaryPenalty> terms) {
    terms.requires("annuller", "documentNo", "reason", "annulledOn").awaitedWhen(new AnnulmentUnrecorded()).when(new SignerDidNotHandle());
  }

  private static void remedyEnds(MoveTerms<SummaryPenalty> terms) {
    terms.requires("outcome", "endedOn", "documentNo").exceptional().when(new RemedyPending());
  }

  private static void close(Builder<SummaryStage, SummaryPenalty> procedure, SummaryStage here) {
    procedure.move("close", here, CLOSED, UNIT_HEAD, "SAMR-PROC@2022:70", m -> m
        .requires("opinion").when(new SignerDidNotHandle()).when(new DecisionStands()).when(new FineSettled()));
  }
}
