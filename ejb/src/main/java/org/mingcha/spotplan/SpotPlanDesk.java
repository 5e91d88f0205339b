package org.mingcha.spotplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/**
 * Where plans of spot checks are drafted, signed and ended. Nobody outside the bureau sees one before it has ended. The
 * refusals are those of {@code LeadDesk}.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@Basis("SAMR-110@2025:21")
public class SpotPlanDesk {

  public static final String KIND = "spot-check-plans";

  @Inject private PlanFiles files;
  @Inject private PlanRegister register;
  @Inject private PlanSheets sheets;
  @Inject private CurrentOfficer current;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, current.get(), cursor, limit);
  }

  public PlanView view(String number) {
    return files.view(files.require(number, current.get()), current.get());
  }

  /** Drafts a plan; refused as Invalid, field by field. */
  public PlanView open(PlanDraft draft) {
    return files.view(register.enter(draft), current.get());
  }

  /** Replaces what the plan says, as long as it has not been proposed. */
  public PlanView revise(String number, int version, PlanDraft draft) {
    register.demandRight(draft);
    return step(number, version, "revise-plan", (plan, by, at) -> plan.revise(draft, by, at));
  }

  /**
   * Brings it to those who sign. Where monitoring has found something on its platforms, {@code monitoring} says for them how the plan
   * takes it into account, or why not: Invalid without. How much it weighs is for them to judge, the article names it a reference.
   */
  @Basis("SAMR-110@2025:19")
  public PlanView propose(String number, int version, String reason, String monitoring) {
    return step(number, version, "propose-plan", (plan, by, at) -> {
      new Faults().demand(Faults.told(monitoring) || files.monitored(plan, current.get()).stream().noneMatch(one -> one.last() != null),
          "/monitoring", "spotplan.monitoring").throwIfAny();
      plan.propose(by, reason, Faults.told(monitoring) ? monitoring : null, at);
      sheets.draft(plan, by, reason);
    });
  }

  public PlanView endorse(String number, int version, String opinion) {
    return sign(number, version, "endorse-plan", SlotState.AGREED, opinion);
  }

  public PlanView approve(String number, int version, String opinion) {
    return sign(number, version, "approve-plan", SlotState.AGREED, opinion);
  }

  public PlanView returnPlan(String number, int version, String opinion) {
    return sign(number, version, "return-plan", SlotState.RETURNED, opinion);
  }

  /** Ends the plan; from then on the superiors see it too. */
  public PlanView close(String number, int version, String reason) {
    return step(number, version, "close-plan", (plan, by, at) -> {
      plan.close(by, reason, at);
      files.makeKnown(plan);
    });
  }

  private PlanView sign(String number, int version, String move, SlotState how, String opinion) {
    return step(number, version, move, (plan, by, at) -> sheets.sign(plan, move, how, by, opinion));
  }

  private PlanView step(String number, int version, String move, Command<SpotPlan> command) {
    var reader = current.get();
    return files.view(files.run(files.require(number, reader), version, move, Map.of(), command), reader);
  }
}
