package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.StepLimits;

/** Where cases are worked on. The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class EnforcementDesk {

  public static final String KIND = "penalty-cases";

  @Inject private Cases cases;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private StepLimits limits;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(KIND, filter, current.get().scope(), cursor, limit);
  }

  public CaseView view(String number) {
    return view(cases.require(number, current.get().scope()));
  }

  public CaseView investigate(String number, int version) {
    return view(step(number, version, "investigate", Duty.INSPECTOR, null, null));
  }

  /** Suspends the investigation (中止调查); the ninety days stand still from today on, by that paper. */
  public CaseView suspend(String number, int version, String documentNo, String reason) {
    return view(step(number, version, "suspend", Duty.LEADER, documentNo, reason));
  }

  /** Resumes a suspended investigation (恢复调查); the days count again from tomorrow. */
  public CaseView resume(String number, int version, String reason) {
    return view(step(number, version, "resume", Duty.LEADER, null, reason));
  }

  public CaseView terminate(String number, int version, String reason) {
    return view(step(number, version, "terminate", Duty.LEADER, null, reason));
  }

  private EnforcementCase step(String number, int version, String move, Duty duty, String documentNo, String reason) {
    var officer = current.get();
    var aCase = cases.require(number, officer.scope());
    Permission.demand(aCase, move, version, officer);
    var before = aCase.stage();
    aCase.step(move, officer.acting(duty), clock.instant(), reason);
    limits.taken(aCase, move, LocalDate.now(clock), documentNo, reason);
    audit.record(aCase.ref(), move, officer.acting(duty), Map.of("from", before, "to", aCase.stage()));
    return aCase;
  }

  private CaseView view(EnforcementCase aCase) {
    return new CaseView(files.open(aCase, current.get()), aCase.leadNo());
  }
}
