package org.mingcha.summary;

import static org.mingcha.calendar.LimitKind.BANK_COLLECTED_FINE;
import static org.mingcha.calendar.LimitKind.HAND_IN_COLLECTED_FINE;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.calendar.LimitKind.RETURN_SUMMARY_PAPERS;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.summary.SummaryStage.CLOSED;
import static org.mingcha.summary.SummaryStage.DECIDED;
import static org.mingcha.summary.SummaryStage.DRAFTED;
import static org.mingcha.summary.SummaryStage.EXCEEDED;
import static org.mingcha.summary.SummaryStage.HANDED_IN;
import static org.mingcha.summary.SummaryStage.TOLD;
import static org.mingcha.summary.SummaryStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/**
 * From what is found at the place to the file (简易程序). Nobody signs in the house; in exchange the penalty is small, the act plain, and
 * the party told and heard before. The decision is not published. The time for payment begins in {@link SummaryMoney}, for a warning has none.
 */
final class SummaryProcedure {

  static final Procedure<SummaryStage, SummaryPenalty> EDITION_2022 =
      Procedure.<SummaryStage, SummaryPenalty>named("summary", LocalDate.of(2022, 9, 29), DRAFTED)
          .mainPath(DRAFTED, TOLD, DECIDED, HANDED_IN, CLOSED)
          .endsAt(CLOSED, WITHDRAWN, EXCEEDED)
          .inHandOf(INSPECTOR, DRAFTED)
          .inHandOf(INSPECTOR, TOLD)
          .move("tell", DRAFTED, TOLD, INSPECTOR, "SAMR-PROC@2022:69", m -> {
            lawful(m);
            m.requires("statement", "answer");
          })
          .move("redraft", DRAFTED, DRAFTED, INSPECTOR, "SAMR-PROC@2022:67", SummaryProcedure::redraft)
          .move("exceed", DRAFTED, EXCEEDED, INSPECTOR, "APL@2021:51", SummaryProcedure::givenUp)
          .move("withdraw", DRAFTED, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:66", SummaryProcedure::givenUp)
          .move("decide", TOLD, DECIDED, INSPECTOR, "APL@2021:52", m -> {
            lawful(m);
            m.requires("signature", "receivedBy").when(new ToldToday()).when(new CertifiedToday()).starts(RETURN_SUMMARY_PAPERS);
          })
          .move("redraft", TOLD, DRAFTED, INSPECTOR, "SAMR-PROC@2022:67", SummaryProcedure::redraft)
          .move("exceed", TOLD, EXCEEDED, INSPECTOR, "APL@2021:51", SummaryProcedure::givenUp)
          .move("withdraw", TOLD, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:66", SummaryProcedure::givenUp)
          .move("return-papers", DECIDED, HANDED_IN, INSPECTOR, "SAMR-PROC@2022:70", m -> m
              .requires("papers").meets(RETURN_SUMMARY_PAPERS))
          .move("collect", DECIDED, DECIDED, INSPECTOR, "SAMR-PROC@2022:72", m -> m
              .requires("ground", "receipt").exceptional().when(new FineOwed()).when(new StillOnTheSpot()).when(new CollectableOnTheSpot())
              .meets(PAYMENT).starts(HAND_IN_COLLECTED_FINE))
          .move("hand-in-fine", DECIDED, DECIDED, INSPECTOR, "SAMR-PROC@2022:73", SummaryProcedure::handIn)
          .move("bank-fine", DECIDED, DECIDED, INSPECTOR, "SAMR-PROC@2022:73", SummaryProcedure::bank)
          .move("record-payment", DECIDED, DECIDED, INSPECTOR, "SAMR-PROC@2022:72", SummaryProcedure::payment)
          .move("close", HANDED_IN, CLOSED, UNIT_HEAD, "SAMR-PROC@2022:70", m -> m.requires("opinion").when(new FineSettled()))
          .move("hand-in-fine", HANDED_IN, HANDED_IN, INSPECTOR, "SAMR-PROC@2022:73", SummaryProcedure::handIn)
          .move("bank-fine", HANDED_IN, HANDED_IN, INSPECTOR, "SAMR-PROC@2022:73", SummaryProcedure::bank)
          .move("record-payment", HANDED_IN, HANDED_IN, INSPECTOR, "SAMR-PROC@2022:72", SummaryProcedure::payment)
          .build();

  static final Editions<SummaryPenalty> EDITIONS = Editions.startingWith(EDITION_2022);

  private SummaryProcedure() {}

  private static void lawful(MoveTerms<SummaryPenalty> terms) {
    terms.when(new WithinSummaryLimit()).when(new SummaryLawful()).when(new BasisPlain());
  }

  private static void redraft(MoveTerms<SummaryPenalty> terms) {
    terms.requires("from", "conducts", "facts", "evidence", "place", "rule").exceptional();
  }

  private static void givenUp(MoveTerms<SummaryPenalty> terms) {
    terms.requires("reason").exceptional();
  }

  private static void handIn(MoveTerms<SummaryPenalty> terms) {
    terms.requires("receipt").when(new FineWithOfficers()).meets(HAND_IN_COLLECTED_FINE).starts(BANK_COLLECTED_FINE);
  }

  private static void bank(MoveTerms<SummaryPenalty> terms) {
    terms.requires("voucher").when(new FineWithBureau()).meets(BANK_COLLECTED_FINE);
  }

  private static void payment(MoveTerms<SummaryPenalty> terms) {
    terms.requires("paidOn", "voucher").when(new FineOwed()).meets(PAYMENT);
  }
}
