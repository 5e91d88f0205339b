package org.mingcha.enforcement;

import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.PauseGround.SUSPENSION;
import static org.mingcha.enforcement.Stage.FILED;
import static org.mingcha.enforcement.Stage.INVESTIGATING;
import static org.mingcha.enforcement.Stage.SUSPENDED;
import static org.mingcha.enforcement.Stage.TERMINATED;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Procedure;

/** The ordinary procedure (普通程序) as far as it is built: filed, under investigation, suspended, terminated. */
final class OrdinaryProcedure {

  static final Procedure<Stage, EnforcementCase> EDITION_2022 =
      Procedure.<Stage, EnforcementCase>named("ordinary", LocalDate.of(2022, 9, 29), FILED)
          .mainPath(FILED, INVESTIGATING)
          .endsAt(TERMINATED)
          .opensWith(DECIDE_CASE)
          .inHandOf(INSPECTOR, INVESTIGATING)
          .move("investigate", FILED, INVESTIGATING, INSPECTOR, "SAMR-PROC@2022:21", m -> m.when(new TakenByHandler()))
          .move("suspend", INVESTIGATING, SUSPENDED, LEADER, "SAMR-PROC@2022:46", m -> m
              .requires("documentNo", "reason").exceptional().when(new DeciderIsNotHandler())
              .pauses(DECIDE_CASE, SUSPENSION))
          .move("terminate", INVESTIGATING, TERMINATED, LEADER, "SAMR-PROC@2022:47", m -> m
              .requires("reason").exceptional().when(new DeciderIsNotHandler())
              .cancels(DECIDE_CASE))
          .move("resume", SUSPENDED, INVESTIGATING, LEADER, "SAMR-PROC@2022:46", m -> m
              .requires("reason").when(new DeciderIsNotHandler())
              .resumes(DECIDE_CASE, SUSPENSION))
          .build();

  static final Editions<EnforcementCase> EDITIONS = Editions.startingWith(EDITION_2022);

  private OrdinaryProcedure() {}
}
