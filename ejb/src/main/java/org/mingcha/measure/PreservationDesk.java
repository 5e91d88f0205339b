package org.mingcha.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handlers;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/** Where preservations of evidence are worked on (先行登记保存). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class PreservationDesk {

  public static final String KIND = "evidence-preservations";
  private static final String NUMBER_TOKEN = "登保";

  @Inject private MeasureFiles files;
  @Inject private MeasureRegister register;
  @Inject private MeasureSteps steps;
  @Inject private MeasureSheets sheets;
  @Inject private CurrentOfficer current;
  @Inject private Handlers handlers;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(KIND, filter, cursor, limit);
  }

  public MeasureView view(String number) {
    return files.view(files.require(Preservation.class, number));
  }

  /**
   * Drafts a preservation within a lead or case of the bureau. Refused as {@code Invalid} field by field.
   *
   * @param within the lead or case that it belongs to
   */
  public MeasureView open(MeasureDraft draft, SubjectRef within) {
    draft.demandUsable(List.of());
    var officer = current.get();
    return files.view(register.enter(officer, NUMBER_TOKEN, draft.party(), within,
        (number, party, at) -> Preservation.drafted(number, officer.bureau(), draft.from(party), handlers.of(officer), at)));
  }

  public MeasureView redraft(String number, int version, MeasureDraft draft) {
    draft.demandUsable(List.of());
    return steps.step(Preservation.class, number, version, "redraft", Map.of(), (preservation, by, at) -> preservation.redraft(draft, by, at));
  }

  public MeasureView propose(String number, int version, String reason) {
    return steps.ask(Preservation.class, number, version, "propose", reason);
  }

  public MeasureView withdraw(String number, int version, String reason) {
    return steps.withdraw(Preservation.class, number, version, reason);
  }

  public MeasureView approve(String number, int version, String opinion) {
    return steps.sign(Preservation.class, number, version, "approve", opinion);
  }

  public MeasureView returnDraft(String number, int version, String opinion) {
    return steps.sign(Preservation.class, number, version, "return", opinion);
  }

  /** Records that the things were preserved as approved; the seven working days run from that day. */
  public MeasureView take(String number, int version, TakingReport report) {
    return steps.take(Preservation.class, number, version, MeasureTaking.TAKE, report);
  }

  /** Records a preservation on the spot in an emergency, before anybody approved it: to be reported within 24 hours. */
  public MeasureView takeUrgently(String number, int version, TakingReport report) {
    return steps.take(Preservation.class, number, version, MeasureTaking.TAKE_URGENTLY, report);
  }

  /** Reports to the leader what was done in an emergency (二十四小时内报告并补办批准手续). */
  public MeasureView report(String number, int version, String reason) {
    return steps.ask(Preservation.class, number, version, "report", reason);
  }

  public MeasureView confirm(String number, int version, String opinion) {
    return steps.sign(Preservation.class, number, version, "confirm", opinion);
  }

  /** The leader does not confirm it: it is lifted at once (立即解除). */
  public MeasureView reject(String number, int version, String opinion) {
    return steps.sign(Preservation.class, number, version, "reject", opinion);
  }

  /** Proposes what becomes of each thing, in the order of the list; goes to the leader (提出处理意见). */
  public MeasureView proposeHandling(String number, int version, List<ItemResult> results, String reason) {
    return steps.step(Preservation.class, number, version, "propose-handling", Map.of("reason", reason, "results", results),
        (preservation, by, at) -> {
          if (results.size() != preservation.items().size()) {
            throw new Invalid(List.of(Violation.of("/results", "measure.results")));
          }
          preservation.proposeHandling(results, reason, by, at);
          sheets.draft(preservation, MeasureSheets.HANDLING, by, reason);
        });
  }

  public MeasureView decideHandling(String number, int version, String opinion) {
    return steps.sign(Preservation.class, number, version, "decide-handling", opinion);
  }

  public MeasureView returnHandling(String number, int version, String opinion) {
    return steps.sign(Preservation.class, number, version, "return-handling", opinion);
  }

  /** Notes that it fell away by itself; the law did that when the last day was over, whoever notes it (自动解除). */
  public MeasureView lapse(String number, int version) {
    return steps.step(Preservation.class, number, version, "lapse", Map.of(), (preservation, by, at) -> {
      sheets.close(preservation);
      preservation.step("lapse", by, null, at);
    });
  }

  /** Records what became of the things in the end (退还、移交). */
  public MeasureView settle(String number, int version, LocalDate on, String how) {
    return steps.settle(Preservation.class, number, version, on, how);
  }
}
