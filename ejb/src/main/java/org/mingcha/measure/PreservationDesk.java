package org.mingcha.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.measure.goods.ItemResult;

/** Where preservations of evidence are worked on (先行登记保存). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class PreservationDesk extends MeasureDesk<Preservation> {

  public static final String KIND = "evidence-preservations";
  private static final String NUMBER_TOKEN = "登保";

  @Override
  Class<Preservation> type() {
    return Preservation.class;
  }

  @Override
  String kind() {
    return KIND;
  }

  /**
   * Drafts a preservation within a lead or case of the bureau. Refused as {@code Invalid} field by field.
   *
   * @param within the lead or case that it belongs to
   */
  public MeasureView open(MeasureDraft draft, SubjectRef within) {
    draft.demandUsable(List.of());
    var officer = current.get();
    return files.view(register.enter(officer, MeasureRegister.PRESERVATION, NUMBER_TOKEN, draft.party(), within,
        (number, party, at) -> Preservation.drafted(number, officer.bureau(), draft.from(party), handlers.of(officer), at)));
  }

  public MeasureView redraft(String number, int version, MeasureDraft draft) {
    draft.demandUsable(List.of());
    return steps.step(Preservation.class, number, version, "redraft", Map.of(), (preservation, by, at) -> preservation.redraft(draft, by, at));
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
}
