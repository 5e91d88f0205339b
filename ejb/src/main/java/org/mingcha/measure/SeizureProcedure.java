package org.mingcha.measure;

import static org.mingcha.calendar.LimitKind.REPORT_URGENT_MEASURE;
import static org.mingcha.calendar.LimitKind.SEIZURE;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.measure.SeizureStage.APPROVED;
import static org.mingcha.measure.SeizureStage.DISPOSED;
import static org.mingcha.measure.SeizureStage.DRAFTED;
import static org.mingcha.measure.SeizureStage.EXTENDING;
import static org.mingcha.measure.SeizureStage.IN_FORCE;
import static org.mingcha.measure.SeizureStage.PROPOSED;
import static org.mingcha.measure.SeizureStage.RELEASED;
import static org.mingcha.measure.SeizureStage.RELEASING;
import static org.mingcha.measure.SeizureStage.REPORTED;
import static org.mingcha.measure.SeizureStage.SETTLED;
import static org.mingcha.measure.SeizureStage.URGENT;
import static org.mingcha.measure.SeizureStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/**
 * From the proposal of a sealing or seizure to the return of the things (查封、扣押：批准、实施、延长、解除). Approval before, the
 * twenty-four hours of an emergency, thirty and thirty days and the duty to release are the law's; who proposes is our reading.
 */
final class SeizureProcedure {

  static final Procedure<SeizureStage, Seizure> EDITION_2022 =
      Procedure.<SeizureStage, Seizure>named("seizure", LocalDate.of(2022, 9, 29), DRAFTED)
          .mainPath(DRAFTED, PROPOSED, APPROVED, IN_FORCE, RELEASING, RELEASED, SETTLED)
          .endsAt(SETTLED, DISPOSED, WITHDRAWN)
          .inHandOf(INSPECTOR, IN_FORCE)
          .move("propose", DRAFTED, PROPOSED, INSPECTOR, "SAMR-PROC@2022:36", m -> m.requires("reason"))
          .move("redraft", DRAFTED, DRAFTED, INSPECTOR, "SAMR-PROC@2022:36", m -> m
              .requires("type", "legalBasis", "grounds", "items").exceptional())
          .move("take-urgently", DRAFTED, URGENT, INSPECTOR, "SAMR-PROC@2022:36", m -> taking(m).exceptional()
              .starts(REPORT_URGENT_MEASURE).starts(SEIZURE))
          .move("withdraw", DRAFTED, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:36", m -> m.requires("reason").exceptional())
          .move("approve", PROPOSED, APPROVED, LEADER, "SAMR-PROC@2022:36", SeizureProcedure::signed)
          .move("return", PROPOSED, DRAFTED, LEADER, "SAMR-PROC@2022:36", SeizureProcedure::signed)
          .move("take", APPROVED, IN_FORCE, INSPECTOR, "AEL@2011:24", m -> taking(m).starts(SEIZURE))
          .move("withdraw", APPROVED, WITHDRAWN, INSPECTOR, "SAMR-PROC@2022:36", m -> m.requires("reason").exceptional())
          .move("report", URGENT, REPORTED, INSPECTOR, "SAMR-PROC@2022:36", m -> m.requires("reason"))
          .move("confirm", REPORTED, IN_FORCE, LEADER, "SAMR-PROC@2022:36", m -> signed(m).meets(REPORT_URGENT_MEASURE))
          .move("reject", REPORTED, RELEASED, LEADER, "SAMR-PROC@2022:36", m -> signed(m).meets(REPORT_URGENT_MEASURE).meets(SEIZURE))
          .move("propose-release", IN_FORCE, RELEASING, INSPECTOR, "SAMR-PROC@2022:42", m -> m.requires("ground", "reason").exceptional())
          .move("propose-extension", IN_FORCE, EXTENDING, INSPECTOR, "AEL@2011:25", m -> m
              .requires("days", "reason").exceptional().when(new ExtendedOnce()).when(new StillHolds()))
          .move("release-at-once", IN_FORCE, RELEASED, LEADER, "AEL@2011:25", m -> m
              .requires("ground", "opinion").exceptional().when(new SignerDoesNotHandle()).meets(SEIZURE))
          .move("dispose", IN_FORCE, DISPOSED, LEADER, "AEL@2011:25", m -> signed(m)
              .requires("disposal", "paper").exceptional().when(new StillHolds()).meets(SEIZURE))
          .move("auction", IN_FORCE, DISPOSED, LEADER, "AEL@2011:46", m -> signed(m).requires("paper").exceptional().when(new FineMayBeCovered())
              .meets(SEIZURE))
          .move("extend", EXTENDING, IN_FORCE, LEADER, "AEL@2011:25", m -> signed(m).when(new StillHolds()))
          .move("decline-extension", EXTENDING, IN_FORCE, LEADER, "AEL@2011:25", SeizureProcedure::signed)
          .move("release", RELEASING, RELEASED, LEADER, "SAMR-PROC@2022:42", m -> signed(m).meets(SEIZURE))
          .move("return-release", RELEASING, IN_FORCE, LEADER, "SAMR-PROC@2022:42", SeizureProcedure::signed)
          .move("settle", RELEASED, SETTLED, INSPECTOR, "AEL@2011:25", m -> m.requires("settledOn", "settlement"))
          .build();

  static final Editions<Seizure> EDITIONS = Editions.startingWith(EDITION_2022);

  private SeizureProcedure() {}

  private static MoveTerms<Seizure> taking(MoveTerms<Seizure> terms) {
    return terms.requires("takenAt", "keptAt", "keeper", "signature", "officers");
  }

  private static MoveTerms<Seizure> signed(MoveTerms<Seizure> terms) {
    return terms.requires("opinion").when(new SignerDoesNotHandle());
  }
}
