package org.mingcha.spotcheck;

import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.spotcheck.CheckStage.CLOSED;
import static org.mingcha.spotcheck.CheckStage.CONCLUDED;
import static org.mingcha.spotcheck.CheckStage.CONFIRMED;
import static org.mingcha.spotcheck.CheckStage.OBJECTED;
import static org.mingcha.spotcheck.CheckStage.PUBLISHED;
import static org.mingcha.spotcheck.CheckStage.REPORTED;
import static org.mingcha.spotcheck.CheckStage.SAMPLED;
import static org.mingcha.spotcheck.CheckStage.TASKED;
import static org.mingcha.spotcheck.CheckStage.TESTING;
import static org.mingcha.spotcheck.CheckStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Procedure.Builder;
import org.mingcha.procedure.Procedure;
import org.mingcha.result.EveryoneTold;
import org.mingcha.result.FailureDealtWith;
import org.mingcha.result.NoticeIsDue;
import org.mingcha.result.ReceiptIsDue;
import org.mingcha.result.RectificationIsDue;
import org.mingcha.result.SomebodyIsUntold;
import org.mingcha.result.SomebodyMayObject;
import org.mingcha.result.StopSaleIsDue;

/** From the task to the published and settled result of one batch (监督抽查，第110号令第21条、产品质量法第15条). */
final class SpotCheckProcedure {

  private static final String CHECK = "SAMR-110@2025:21";
  private static final String OBJECT = "PQL@2018:15";
  private static final String TELL = "SAMR-18@2019:44";
  private static final String STOP = "SAMR-18@2019:45";
  private static final String RECTIFY = "SAMR-18@2019:46";

  static final Procedure<CheckStage, SpotCheck> EDITION_2025 = followUp(testing(
      Procedure.<CheckStage, SpotCheck>named("spot-check", LocalDate.of(2025, 12, 8), TASKED)))
          .mainPath(TASKED, SAMPLED, TESTING, REPORTED, CONCLUDED, CONFIRMED, PUBLISHED, CLOSED)
          .endsAt(CLOSED, WITHDRAWN)
          .inHandOf(INSPECTOR, CONCLUDED)
          .build();

  static final Editions<SpotCheck> EDITIONS = Editions.startingWith(EDITION_2025);

  private SpotCheckProcedure() {}

  private static Builder<CheckStage, SpotCheck> testing(Builder<CheckStage, SpotCheck> check) {
    check
        .move("record-sampling", TASKED, SAMPLED, INSPECTOR, OBJECT, m -> m
            .requires("sampledOn", "place", "seller", "product", "testSample", "spareSample").when(new TakenBySampler()))
        .move("send-samples", SAMPLED, TESTING, INSPECTOR, CHECK, m -> m
            .requires("laboratory", "sentOn").when(new TakenBySampler()))
        .move("record-report", TESTING, REPORTED, INSPECTOR, CHECK, m -> m
            .requires("sampleCode", "laboratory", "reportNumber", "issuedOn", "sealIntact", "items", "conclusion"))
        .move("conclude", REPORTED, CONCLUDED, INSPECTOR, CHECK, m -> m.requires("opinion").when(new SealIntact()));
    for (var stage : new CheckStage[] {TASKED, SAMPLED, TESTING, REPORTED}) {
      check.move("withdraw", stage, WITHDRAWN, UNIT_HEAD, CHECK, m -> m.requires("reason").exceptional());
    }
    for (var stage : new CheckStage[] {SAMPLED, TESTING, REPORTED, CONCLUDED, OBJECTED, CONFIRMED}) {
      check.move("record-custody", stage, stage, INSPECTOR, CHECK, m -> m
          .requires("part", "holder", "place", "handedOn", "sealIntact").exceptional());
    }
    return check;
  }

  private static Builder<CheckStage, SpotCheck> followUp(Builder<CheckStage, SpotCheck> check) {
    check
        .move("record-receipt", CONCLUDED, CONCLUDED, INSPECTOR, OBJECT, m -> m
            .requires("recipient", "receivedOn").when(new ReceiptIsDue()))
        .move("record-notice", CONCLUDED, CONCLUDED, INSPECTOR, CHECK, m -> m
            .requires("recipient", "sentOn", "manner").when(new SomebodyIsUntold()))
        .move("confirm-result", CONCLUDED, CONFIRMED, INSPECTOR, OBJECT, m -> m
            .requires("opinion").when(new EveryoneTold()).when(new ObjectionWindowOver()))
        .move("record-objection", CONCLUDED, OBJECTED, INSPECTOR, OBJECT, m -> m
            .requires("objector", "madeOn", "ground", "reason").exceptional().when(new SomebodyMayObject()))
        .move("decide-objection", OBJECTED, CONCLUDED, LEADER, OBJECT, m -> m
            .requires("outcome", "opinion").when(new DeciderDidNotSample()));
    stopSale(check, CONCLUDED, true);
    stopSale(check, CONFIRMED, false);
    rectification(check, CONFIRMED);
    check.move("publish", CONFIRMED, PUBLISHED, LEADER, CHECK, m -> m.requires("opinion").when(new PublisherDidNotSample()));
    stopSale(check, PUBLISHED, false);
    rectification(check, PUBLISHED);
    check.move("record-bureau-notice", PUBLISHED, PUBLISHED, INSPECTOR, TELL, m -> m
        .requires("recipient", "documentNo", "issuedOn").when(new NoticeIsDue()));
    return check.move("close", PUBLISHED, CLOSED, INSPECTOR, CHECK, m -> m.requires("reason").when(new FailureDealtWith()));
  }

  private static void stopSale(Builder<CheckStage, SpotCheck> check, CheckStage at, boolean early) {
    check.move("instruct-stop-sale", at, at, INSPECTOR, STOP, m -> {
      m.requires("recipient", "documentNo", "issuedOn").when(new StopSaleIsDue());
      if (early) {
        m.exceptional();
      }
    });
  }

  private static void rectification(Builder<CheckStage, SpotCheck> check, CheckStage at) {
    check.move("record-rectification-order", at, at, INSPECTOR, RECTIFY, m -> m
        .requires("recipient", "documentNo", "issuedOn").when(new RectificationIsDue()));
  }
}
