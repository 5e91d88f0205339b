package org.mingcha.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.Handlers;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/**
 * Where measures of a kind are worked on: what a preservation and a seizure have in common, from the approval to the return of
 * the things. The refusals are those of {@code LeadDesk}.
 */
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public abstract class MeasureDesk<M extends Measure> {

  @Inject MeasureFiles files;
  @Inject MeasureRegister register;
  @Inject MeasureSteps steps;
  @Inject MeasureSheets sheets;
  @Inject CurrentOfficer current;
  @Inject Handlers handlers;

  abstract Class<M> type();

  abstract String kind();

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(kind(), filter, cursor, limit);
  }

  public MeasureView view(String number) {
    return files.view(files.require(type(), number));
  }

  public MeasureView propose(String number, int version, String reason) {
    return steps.propose(type(), number, version, reason);
  }

  public MeasureView withdraw(String number, int version, String reason) {
    return steps.withdraw(type(), number, version, reason);
  }

  public MeasureView approve(String number, int version, String opinion) {
    return steps.sign(type(), number, version, "approve", opinion);
  }

  public MeasureView returnDraft(String number, int version, String opinion) {
    return steps.sign(type(), number, version, "return", opinion);
  }

  /** Records that the things were taken hold of as approved; the time of the measure runs from that day (实施). */
  public MeasureView take(String number, int version, TakingReport report) {
    return steps.take(type(), number, version, MeasureTaking.TAKE, report);
  }

  /** Records that it was done on the spot in an emergency, before anybody approved it: to be reported within 24 hours. */
  public MeasureView takeUrgently(String number, int version, TakingReport report) {
    return steps.take(type(), number, version, MeasureTaking.TAKE_URGENTLY, report);
  }

  /**
   * Reports to the leader what was done in an emergency (二十四小时内报告并补办批准手续).
   *
   * @param lateReason why it is late (超期原因), null while the hours run
   */
  public MeasureView report(String number, int version, String reason, String lateReason) {
    return steps.report(type(), number, version, reason, lateReason);
  }

  public MeasureView confirm(String number, int version, String opinion) {
    return steps.sign(type(), number, version, "confirm", opinion);
  }

  /** The leader does not confirm it: it is lifted at once (立即解除). */
  public MeasureView reject(String number, int version, String opinion) {
    return steps.sign(type(), number, version, "reject", opinion);
  }

  /** Records what became of the things in the end (退还、移交). */
  public MeasureView settle(String number, int version, LocalDate on, String how) {
    return steps.settle(type(), number, version, on, how);
  }
}
