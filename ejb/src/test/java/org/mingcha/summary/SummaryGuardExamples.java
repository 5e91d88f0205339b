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
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Steps on a penalty on the spot that one guard alone stands against. */
final class SummaryGuardExamples extends GuardExamples {

  private static final String TODAY = SomePenalty.TODAY.toString();

  SummaryGuardExamples() {
    tried("tell", WithinSummaryLimit.class, () -> licenceNotShown("NATURAL_PERSON", "200.01"));
    tried("tell", SummaryLawful.class, () -> notDisplayed("IN_PLATFORM_OPERATOR").knowing(List.of()));
    tried("tell", BasisPlain.class, () -> notDisplayed("SELF_BUILT_SITE_OPERATOR"));
    tried("decide", WithinSummaryLimit.class, () -> licenceNotShown("INDIVIDUAL_BUSINESS", "1000")
        .knowing(SomePenalty.businessAsOrganisation(), List.of(), TWO).told().knowing(List.of()));
    tried("decide", SummaryLawful.class, () -> notDisplayed("IN_PLATFORM_OPERATOR").told().knowing(List.of()));
    tried("decide", BasisPlain.class, () -> notDisplayed("SELF_BUILT_SITE_OPERATOR")
        .knowing(SomePenalty.settled(), List.of(lapsed()), TWO).told().knowing(List.of(lapsed())));
    tried("decide", CertifiedToday.class, () -> licenceNotShown("NATURAL_PERSON", "100").told()
        .knowing(PenaltySettings.shipped(), List.of(), TWO.subList(0, 1)));
    on("decide", ToldToday.class, Yuhang.INSPECTOR, "2027-01-09", () -> licenceNotShown("NATURAL_PERSON", "100").told());
    tried("collect", FineOwed.class, () -> collected());
    tried("collect", CollectableOnTheSpot.class,
        () -> licenceNotShown("NATURAL_PERSON", "100.01").told().decide().intending(CollectionGround.SMALL_FINE));
    on("collect", StillOnTheSpot.class, Yuhang.INSPECTOR, "2027-01-09", () -> decided());
    tried("record-payment", FineOwed.class, () -> SomePenalty.warned().told().decide());
    tried("hand-in-fine", FineWithOfficers.class, () -> decided());
    tried("bank-fine", FineWithBureau.class, () -> collected());
    on("close", FineSettled.class, Yuhang.UNIT_HEAD, TODAY, () -> collected().handIn().then("return-papers", Yuhang.INSPECTOR));
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(SummaryProcedure.EDITION_2022);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Supplier<SomePenalty> given) {
    on(move, guard, Yuhang.INSPECTOR, TODAY, given);
  }

  private void on(String move, Class<? extends Guard<?>> guard, Officer by, String day, Supplier<SomePenalty> given) {
    tried(move, guard, by, day, () -> given.get().penalty());
  }
}
