package org.mingcha.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;

/** Where it is asked that an officer stay away from a lead or case, and decided (回避). The refusals are those of {@link EvidenceDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RecusalDesk {

  @Inject private EvidenceSight sight;
  @Inject private Recusals recusals;
  @Inject private Officers officers;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  public List<RecusalView> of(SubjectRef matter) {
    sight.seen(matter);
    return recusals.of(matter).stream().map(Recusal::view).toList();
  }

  public RecusalView view(long id) {
    return seen(id).view();
  }

  /** Notes who asks that whom stays away, and why. Refused as {@code Invalid} when the bureau has no such officer. */
  public RecusalView request(SubjectRef matter, String officer, Applicant applicant, String grounds) {
    var by = sight.acting(matter);
    var named = officers.among(by.bureau().code(), List.of(officer)).stream().findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/officer", "evidence.officer"))));
    var recusal = Recusal.requested(sight.seen(matter).ref(), named, applicant, grounds, by.user(), China.today(clock));
    recusals.add(recusal);
    audit.record(matter, "request-recusal", by.acting(Duty.INSPECTOR), Map.of("officer", officer, "applicant", applicant));
    return recusal.view();
  }

  /** Decides by the leader; who asked and who shall stay away does not decide on it. */
  public RecusalView decide(long id, boolean accepted, String reason) {
    var recusal = seen(id);
    var by = sight.acting(recusal.matter(), Duty.LEADER);
    recusal.decide(accepted, reason, by.user(), China.today(clock));
    recusals.flush();
    audit.record(recusal.matter(), "decide-recusal", by.acting(Duty.LEADER), Map.of("officer", recusal.officer(), "accepted", accepted));
    return recusal.view();
  }

  private Recusal seen(long id) {
    var recusal = recusals.require(id);
    sight.seen(recusal.matter());
    return recusal;
  }
}
