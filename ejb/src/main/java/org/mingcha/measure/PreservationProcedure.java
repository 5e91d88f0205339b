package org.mingcha.measure;

import static org.mingcha.calendar.LimitKind.RELEASE_PRESERVED_EVIDENCE;
import static org.mingcha.calendar.LimitKind.REPORT_URGENT_PRESERVATION;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.measure.PreservationStage.APPROVED;
import static org.mingcha.measure.PreservationStage.DECIDING;
import static org.mingcha.measure.PreservationStage.DRAFTED;
import static org.mingcha.measure.PreservationStage.HANDLED;
import static org.mingcha.measure.PreservationStage.HELD;
import static org.mingcha.measure.PreservationStage.LAPSED;
import static org.mingcha.measure.PreservationStage.PROPOSED;
import static org.mingcha.measure.PreservationStage.REJECTED;
import static org.mingcha.measure.PreservationStage.REPORTED;
import static org.mingcha.measure.PreservationStage.SETTLED;
import static org.mingcha.measure.PreservationStage.URGENT;
import static org.mingcha.measure.PreservationStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/**
 * From the proposal to what became of the things (先行登记保存：批准、实施、七个工作日内处理). That the leader approves first, the
 * twenty-four hours of an emergency and the end by itself are the law's; who proposes is our reading.
 */
final class PreservationProcedure {

  static final Procedure<PreservationStage, Preservation> EDITION_2022 =
      Procedure.<PreservationStage, Preservation>named("preservation", LocalDate.of(2022, 9, 29), DRAFTED)
          .mainPath(DRAFTED, PROPOSED, APPROVED, HELD, DECIDING, HANDLED, SETTLED)
          .endsAt(SETTLED, WITHDRAWN)
          .move("propose", DRAFTED, PROPOSED, INSPECTOR, "SAMR-PROC@2022:33", m -> m.requires("reason"))
          .move("redraft", DRAFTED, DRAFTED, INSPECTOR, "SAMR-PROC@2022:33", m -> m.requires("grounds", "items").exceptional())
          .move("take-urgently", DRAFTED, URGENT, INSPECTOR, "SAMR-PROC@2022:33", m -> taking(m).exceptional()
              .starts(REPORT_URGENT_PRESERVATION).starts(RELEASE_PRESERVED_EVIDENCE))
          .move("withdraw", DRAFTED, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:33", m -> m.requires("reason").exceptional())
          .move("approve", PROPOSED, APPROVED, LEADER, "SAMR-PROC@2022:33", PreservationProcedure::signed)
          .move("return", PROPOSED, DRAFTED, LEADER, "SAMR-PROC@2022:33", PreservationProcedure::signed)
          .move("take", APPROVED, HELD, INSPECTOR, "SAMR-PROC@2022:34", m -> taking(m).starts(RELEASE_PRESERVED_EVIDENCE))
          .move("withdraw", APPROVED, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:33", m -> m.requires("reason").exceptional())
          .move("report", URGENT, REPORTED, INSPECTOR, "SAMR-PROC@2022:33", m -> m.requires("reason"))
          .move("lapse", URGENT, LAPSED, INSPECTOR, "SAMR-PROC@2022:35", m -> m
              .when(new TimeIsOver()).cancels(REPORT_URGENT_PRESERVATION).lapses(RELEASE_PRESERVED_EVIDENCE))
          .move("confirm", REPORTED, HELD, LEADER, "SAMR-PROC@2022:33", m -> signed(m).meets(REPORT_URGENT_PRESERVATION))
          .move("reject", REPORTED, REJECTED, LEADER, "SAMR-PROC@2022:33", m -> signed(m)
              .meets(REPORT_URGENT_PRESERVATION).meets(RELEASE_PRESERVED_EVIDENCE))
          .move("lapse", REPORTED, LAPSED, INSPECTOR, "SAMR-PROC@2022:35", m -> m.exceptional()
              .when(new TimeIsOver()).cancels(REPORT_URGENT_PRESERVATION).lapses(RELEASE_PRESERVED_EVIDENCE))
          .move("propose-handling", HELD, DECIDING, INSPECTOR, "SAMR-PROC@2022:35", m -> m
              .requires("results", "reason").when(new StillHolds()))
          .move("lapse", HELD, LAPSED, INSPECTOR, "SAMR-PROC@2022:35", PreservationProcedure::overTime)
          .move("decide-handling", DECIDING, HANDLED, LEADER, "SAMR-PROC@2022:35", m -> signed(m)
              .when(new StillHolds()).meets(RELEASE_PRESERVED_EVIDENCE))
          .move("return-handling", DECIDING, HELD, LEADER, "SAMR-PROC@2022:35", PreservationProcedure::signed)
          .move("lapse", DECIDING, LAPSED, INSPECTOR, "SAMR-PROC@2022:35", PreservationProcedure::overTime)
          .move("settle", HANDLED, SETTLED, INSPECTOR, "SAMR-PROC@2022:35", PreservationProcedure::settlement)
          .move("settle", LAPSED, SETTLED, INSPECTOR, "SAMR-PROC@2022:35", PreservationProcedure::settlement)
          .move("settle", REJECTED, SETTLED, INSPECTOR, "SAMR-PROC@2022:35", PreservationProcedure::settlement)
          .build();

  static final Editions<Preservation> EDITIONS = Editions.startingWith(EDITION_2022);

  private PreservationProcedure() {}

  private static MoveTerms<Preservation> taking(MoveTerms<Preservation> terms) {
    return terms.requires("takenAt", "keptAt", "keeper", "signature", "officers");
  }

  private static MoveTerms<Preservation> signed(MoveTerms<Preservation> terms) {
    return terms.requires("opinion").when(new SignerDoesNotHandle());
  }

  private static void overTime(MoveTerms<Preservation> terms) {
    terms.when(new TimeIsOver()).lapses(RELEASE_PRESERVED_EVIDENCE);
  }

  private static void settlement(MoveTerms<Preservation> terms) {
    terms.requires("settledOn", "settlement");
  }
}
