package org.mingcha.spotplan;

import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.spotplan.PlanStage.APPROVED;
import static org.mingcha.spotplan.PlanStage.CLOSED;
import static org.mingcha.spotplan.PlanStage.DRAFTED;
import static org.mingcha.spotplan.PlanStage.PROPOSED;

import java.time.LocalDate;
import org.mingcha.endorsement.NotYetEndorsed;
import org.mingcha.endorsement.SignerDidNotPropose;
import org.mingcha.endorsement.UnitHeadAgreed;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Procedure;

/** From the draft of a plan to its end (监督抽查计划，第110号令第21条). Who signs is our reading: the article asks for a plan. */
final class PlanProcedure {

  private static final String PLAN = "SAMR-110@2025:21";
  private static final UnitHeadAgreed UNIT_HEAD_AGREED = new UnitHeadAgreed("spotplan.not-endorsed", PLAN);
  private static final SignerDidNotPropose SIGNER_DID_NOT_PROPOSE = new SignerDidNotPropose("spotplan.signer-proposed", PLAN);

  static final Procedure<PlanStage, SpotPlan> EDITION_2025 =
      Procedure.<PlanStage, SpotPlan>named("spot-check-plan", LocalDate.of(2025, 12, 8), DRAFTED)
          .mainPath(DRAFTED, PROPOSED, APPROVED, CLOSED)
          .endsAt(CLOSED)
          .inHandOf(INSPECTOR, APPROVED)
          .move("propose-plan", DRAFTED, PROPOSED, INSPECTOR, PLAN, m -> m.requires("reason"))
          .move("revise-plan", DRAFTED, DRAFTED, INSPECTOR, PLAN, m -> m
              .requires("title", "year", "purpose", "lines").exceptional())
          .move("endorse-plan", PROPOSED, PROPOSED, UNIT_HEAD, PLAN, m -> m
              .requires("opinion")
              .when(new NotYetEndorsed("spotplan.already-endorsed", PLAN))
              .when(SIGNER_DID_NOT_PROPOSE))
          .move("approve-plan", PROPOSED, APPROVED, LEADER, PLAN, m -> m
              .requires("opinion")
              .when(UNIT_HEAD_AGREED)
              .when(SIGNER_DID_NOT_PROPOSE))
          .move("return-plan", PROPOSED, DRAFTED, LEADER, PLAN, m -> m
              .requires("opinion")
              .when(UNIT_HEAD_AGREED)
              .when(SIGNER_DID_NOT_PROPOSE))
          .move("close-plan", APPROVED, CLOSED, INSPECTOR, PLAN, m -> m
              .requires("reason").exceptional()
              .when(new NoCheckIsOpen()))
          .build();

  static final Editions<SpotPlan> EDITIONS = Editions.startingWith(EDITION_2025);

  private PlanProcedure() {}
}
