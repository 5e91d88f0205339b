package org.mingcha.enforcement;

import static org.mingcha.procedure.MatterCommands.DOCUMENT_NO;
import static org.mingcha.procedure.MatterCommands.REASON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.enforcement.guard.CertifiedInvestigators;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;

/** Where cases are found and investigated. The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class EnforcementDesk {

  public static final String KIND = "penalty-cases";

  @Inject private CaseFiles files;
  @Inject private MatterQueries queries;
  @Inject private CurrentOfficer current;
  @Inject private Officers officers;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(KIND, filter, current.get().scope(), cursor, limit);
  }

  public CaseView view(String number) {
    return files.view(files.require(number));
  }

  /** Begins the investigation. Refused unless two handlers are there, all with a certificate of that day. */
  public CaseView investigate(String number, int version) {
    return files.take(number, version, "investigate", Map.of(), (aCase, by, at) -> {
      CertifiedInvestigators.demand(aCase, officers.among(aCase.bureau(), CertifiedInvestigators.of(aCase)), China.dateOf(at));
      aCase.step("investigate", by, at, null);
    });
  }

  /**
   * Suspends the investigation (中止调查); the ninety days stand still from today on, by that paper.
   *
   * @param ground null where none was named
   */
  public CaseView suspend(String number, int version, String documentNo, InvestigationGround.Suspension ground, String reason) {
    return step(number, version, "suspend", because(ground, Map.of(DOCUMENT_NO, documentNo, REASON, reason)), InvestigationGround.note(ground, reason));
  }

  /** Resumes a suspended investigation (恢复调查); the days count again from tomorrow. */
  public CaseView resume(String number, int version, String reason) {
    return step(number, version, "resume", Map.of(REASON, reason), reason);
  }

  /**
   * Ends the investigation without a result (终止调查).
   *
   * @param ground null where none was named
   */
  public CaseView terminate(String number, int version, InvestigationGround.Termination ground, String reason) {
    return step(number, version, "terminate", because(ground, Map.of(REASON, reason)), InvestigationGround.note(ground, reason));
  }

  private static Map<String, ?> because(InvestigationGround ground, Map<String, String> told) {
    var facts = new HashMap<String, Object>(told);
    if (ground != null) {
      facts.put("ground", ground.name());
    }
    return facts;
  }

  private CaseView step(String number, int version, String move, Map<String, ?> told, String note) {
    return files.take(number, version, move, told, (aCase, by, at) -> aCase.step(move, by, at, note));
  }
}
