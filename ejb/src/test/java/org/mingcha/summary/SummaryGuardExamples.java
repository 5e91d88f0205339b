package org.mingcha.summary;

import static org.mingcha.summary.SomePenalty.TWO;
import static org.mingcha.summary.SomePenalty.collected;
import static org.mingcha.summary.SomePenalty.decided;
import static org.mingcha.summary.SomePenalty.lapsed;
import static org.mingcha.summary.SomePenalty.licenceNotShown;
import static org.mingcha.summary.SomePenalty.notDisplayed;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.execution.BeforeCourt;
import org.mingcha.execution.DecisionStands;
import org.mingcha.execution.Dunned;
import org.mingcha.execution.NoRemedyPending;
import org.mingcha.execution.NotBeforeCourt;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.PaymentOverdue;
import org.mingcha.execution.Remedy.Kind;
import org.mingcha.execution.Remedy.Outcome;
import org.mingcha.execution.RemediesOver;
import org.mingcha.execution.RemedyPending;
import org.mingcha.execution.SomethingIsOwed;
import org.mingcha.execution.StillTimeToPay;
import org.mingcha.execution.WithinCourtTime;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.discretion.Exemption.Harm;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;
import org.mingcha.summary.money.CollectableOnTheSpot;
import org.mingcha.summary.money.CollectionGround;
import org.mingcha.summary.money.FineSettled;
import org.mingcha.summary.money.FineWithBureau;
import org.mingcha.summary.money.FineWithOfficers;

/** Steps on a penalty on the spot that one guard alone stands against. */
final class SummaryGuardExamples extends GuardExamples {

  private static final Circumstances SLIGHT = new Circumstances(null, true, true, Harm.NONE, null, false);
  private static final String TODAY = SomePenalty.TODAY.toString();

  SummaryGuardExamples() {
    tried("tell", WithinSummaryLimit.class, () -> licenceNotShown("NATURAL_PERSON", "200.01"));
    tried("tell", SummaryLawful.class, () -> notDisplayed("IN_PLATFORM_OPERATOR").knowing(List.of()));
    tried("tell", NotFinedByName.class, () -> licenceNotShown("ENTERPRISE", "1000").finedByName());
    tried("decide", NotFinedByName.class, () -> licenceNotShown("ENTERPRISE", "1000").told().finedByName());
    tried("tell", BasisPlain.class, () -> notDisplayed("SELF_BUILT_SITE_OPERATOR"));
    tried("decide", WithinSummaryLimit.class, () -> licenceNotShown("INDIVIDUAL_BUSINESS", "1000")
        .knowing(SomePenalty.businessAsOrganisation(), List.of(), TWO).told().knowing(List.of()));
    tried("decide", SummaryLawful.class, () -> notDisplayed("IN_PLATFORM_OPERATOR").told().knowing(List.of()));
    tried("decide", BasisPlain.class, () -> notDisplayed("SELF_BUILT_SITE_OPERATOR")
        .knowing(SomePenalty.settled(), List.of(lapsed()), TWO).told().knowing(List.of(lapsed())));
    tried("decide", CertifiedToday.class, () -> licenceNotShown("NATURAL_PERSON", "100").told()
        .knowing(PenaltySettings.shipped(), List.of(), TWO.subList(0, 1)));
    on("decide", ToldToday.class, Yuhang.INSPECTOR, "2027-01-09", () -> licenceNotShown("NATURAL_PERSON", "100").told());
    tried("tell", Punishable.class, () -> SomePenalty.licenceNotShown("ENTERPRISE", "1000").circumstances(SLIGHT));
    tried("tell", NotTheSameAgain.class, () -> decided().annul("2027-03-01").anew());
    tried("collect", SomethingIsOwed.class, () -> collected());
    tried("collect", CollectableOnTheSpot.class,
        () -> licenceNotShown("NATURAL_PERSON", "100.01").told().decide().intending(CollectionGround.SMALL_FINE));
    on("collect", StillOnTheSpot.class, Yuhang.INSPECTOR, "2027-01-09", () -> decided());
    tried("record-payment", SomethingIsOwed.class, () -> SomePenalty.warned().told().decide());
    tried("hand-in-fine", FineWithOfficers.class, () -> decided());
    tried("bank-fine", FineWithBureau.class, () -> collected());
    on("close", FineSettled.class, Yuhang.UNIT_HEAD, TODAY, () -> collected().handIn().then("return-papers", Yuhang.INSPECTOR));
    on("close", NothingToRedo.class, Yuhang.UNIT_HEAD, TODAY, () -> decided().annul("2027-03-01"));
    tried("decide-anew", RedoOrdered.class, () -> decided().annul(null));
    tried("decide-anew", FineSettled.class, () -> collected().annul("2027-03-01"));
    tried("exceed", FineSettled.class, () -> collected().annul(null));
    on("grant-deferral", SomethingIsOwed.class, Yuhang.LEADER, TODAY, () -> SomePenalty.warned().told().decide());
    on("grant-deferral", StillTimeToPay.class, Yuhang.LEADER, "2027-01-24", () -> SomePenalty.running());
    tried("record-remedy", NoRemedyPending.class, () -> decided().seek(Kind.RECONSIDERATION));
    tried("record-remedy", ReconsideredFirst.class, () -> decided().seeking(Kind.LITIGATION));
    tried("record-remedy-end", RemedyPending.class, () -> decided());
    tried("archive", NoRemedyPending.class, () -> SomePenalty.closed().seek(Kind.RECONSIDERATION));
    on("dun", PaymentOverdue.class, Yuhang.INSPECTOR, "2027-03-10", () -> SomePenalty.overdue().pay(PaymentItem.FINE, "1000").pay(PaymentItem.SURCHARGE, "1000"));
    on("dun", RemediesOver.class, Yuhang.INSPECTOR, "2027-03-09", () -> SomePenalty.running().then("return-papers", Yuhang.INSPECTOR));
    on("apply-enforcement", PaymentOverdue.class, Yuhang.LEADER, "2027-03-25", () -> SomePenalty.urged().pay(PaymentItem.FINE, "1000").pay(PaymentItem.SURCHARGE, "1000"));
    on("apply-enforcement", RemediesOver.class, Yuhang.LEADER, "2027-03-25", () -> SomePenalty.urged().seek(Kind.RECONSIDERATION));
    on("apply-enforcement", Dunned.class, Yuhang.LEADER, "2027-03-24", () -> SomePenalty.urged());
    on("apply-enforcement", WithinCourtTime.class, Yuhang.LEADER, "2027-06-10", () -> SomePenalty.urged().on("2027-06-10").asking());
    on("apply-enforcement", NotBeforeCourt.class, Yuhang.LEADER, "2027-03-25", () -> SomePenalty.urged().apply());
    tried("record-payment", DecisionStands.class, () -> undone(SomePenalty.running()));
    on("grant-deferral", DecisionStands.class, Yuhang.LEADER, TODAY, () -> undone(SomePenalty.running()));
    on("dun", DecisionStands.class, Yuhang.INSPECTOR, "2027-03-10", () -> undone(SomePenalty.overdue()));
    on("apply-enforcement", DecisionStands.class, Yuhang.LEADER, "2027-03-25", () -> undone(SomePenalty.urged()));
    on("close", DecisionStands.class, Yuhang.UNIT_HEAD, TODAY, () -> undone(SomePenalty.running().then("return-papers", Yuhang.INSPECTOR)));
    tried("archive", DecisionStands.class, () -> undone(SomePenalty.closed()));
    on("grant-deferral", SignerDidNotHandle.class, Yuhang.INSPECTOR, TODAY, () -> decided());
    on("close-otherwise", SignerDidNotHandle.class, Yuhang.INSPECTOR, TODAY, () -> decided());
    on("annul", SignerDidNotHandle.class, Yuhang.INSPECTOR, TODAY, () -> decided());
    on("close", SignerDidNotHandle.class, Yuhang.INSPECTOR, TODAY,
        () -> SomePenalty.warned().told().decide().then("return-papers", Yuhang.INSPECTOR));
    on("apply-enforcement", SignerDidNotHandle.class, Yuhang.INSPECTOR, "2027-03-25", () -> SomePenalty.urged());
    on("record-ruling", BeforeCourt.class, Yuhang.INSPECTOR, "2027-03-25", () -> SomePenalty.urged());
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(SummaryProcedure.EDITION_2022);
  }

  /** Nothing is owed any more of what was annulled, so that it is refused anyway; the officer is told why. */
  @Override
  public Set<String> onlyBetterReasons() {
    return Set.of("record-payment/DecisionStands", "grant-deferral/DecisionStands", "dun/DecisionStands", "apply-enforcement/DecisionStands");
  }

  private static SomePenalty undone(SomePenalty some) {
    return some.seek(Kind.RECONSIDERATION).remedyEnded(Outcome.ANNULLED);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Supplier<SomePenalty> given) {
    on(move, guard, Yuhang.INSPECTOR, TODAY, given);
  }

  private void on(String move, Class<? extends Guard<?>> guard, Officer by, String day, Supplier<SomePenalty> given) {
    tried(move, guard, by, day, () -> given.get().penalty());
  }
}
