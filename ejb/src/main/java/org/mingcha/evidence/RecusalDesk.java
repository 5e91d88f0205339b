package org.mingcha.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.StayingAway;

/** Where it is asked that an officer stay away from a lead or case, and decided (回避). The refusals are those of {@link EvidenceDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RecusalDesk {

  @Inject private EvidenceSight sight;
  @Inject private Recusals recusals;
  @Inject private Officers officers;
  @Inject private StayingAway away;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  public List<RecusalView> of(SubjectRef matter) {
    sight.seen(matter);
    return recusals.of(matter).stream().map(Recusal::view).toList();
  }

  public RecusalView view(long id) {
    return seen(id).view();
  }

  /**
   * Notes who asks that whom stays away, and why. Refused as {@code Invalid} when the bureau has no such officer.
   *
   * @param office as told; who is known to have acted in a higher one holds that
   */
  public RecusalView request(SubjectRef matter, String officer, Office office, Applicant applicant, String grounds) {
    var by = sight.acting(matter);
    EvidenceSight.RECUSAL.demand(sight.seen(matter), by);
    var named = officers.among(by.bureau().code(), List.of(officer)).stream().findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/officer", "evidence.officer"))));
    var recusal = Recusal.requested(sight.seen(matter).ref(), named, office, applicant, grounds, by.user(), China.today(clock));
    recusal.knownAs(recusals.officeOf(officer));
    recusals.add(recusal);
    audit.record(matter, "request-recusal", by.acting(Duty.INSPECTOR),
        Map.of("officer", officer, "office", recusal.office(), "applicant", applicant));
    return recusal.view();
  }

  /**
   * Decides: on staff a leader, on a leader the head of the bureau, on the head the leaders together. From an accepted recusal on the officer
   * takes no step in the matter and in what belongs to it.
   *
   * @param panel the leaders who discussed it; null unless it is about the head of the bureau, or a leader on whom the head cannot decide
   */
  public RecusalView decide(long id, boolean accepted, String reason, Panel panel) {
    var recusal = seen(id);
    recusal.knownAs(recusals.officeOf(recusal.officer()));
    var by = deciding(recusal);
    recusal.decide(accepted, reason, by, panel, China.today(clock));
    recusals.flush();
    if (accepted) {
      away.keep(recusal.officer(), recusal.matter());
    }
    var facts = new HashMap<String, Object>(Map.of("officer", recusal.officer(), "accepted", accepted));
    facts.put("minutesNo", recusal.view().panel() == null ? null : recusal.view().panel().minutesNo());
    facts.put("participants", recusal.view().panel() == null ? null : recusal.view().panel().participants());
    audit.record(recusal.matter(), "decide-recusal", by.acting(duty(recusal, by)), facts);
    return recusal.view();
  }

  /** A leader; and where a leader has to stay away, the head of the unit too may record what was decided together on a superior. */
  private Officer deciding(Recusal recusal) {
    return recusal.office() != Office.STAFF && recusals.anyLeader(away.from(sight.seen(recusal.matter())))
        ? sight.acting(recusal.matter(), Duty.LEADER, Duty.UNIT_HEAD) : sight.acting(recusal.matter(), Duty.LEADER);
  }

  private static Duty duty(Recusal recusal, Officer by) {
    return recusal.office() == Office.LEADER && by.has(Duty.PRINCIPAL) ? Duty.PRINCIPAL : by.has(Duty.LEADER) ? Duty.LEADER : Duty.UNIT_HEAD;
  }

  private Recusal seen(long id) {
    var recusal = recusals.require(id);
    sight.seen(recusal.matter());
    return recusal;
  }
}
