package org.mingcha.spotplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.RegisterTrail;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;

/**
 * Where a bureau records what the monitoring of online trade found, platform by platform (网络交易监测结果): a reference for how often and
 * how many batches of a platform's goods a plan checks. Seen by the bureau and its superiors.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@Basis("SAMR-110@2025:19")
public class MonitoringDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "monitoring-results";

  @Inject private MonitoringResults results;
  @Inject private CurrentOfficer current;
  @Inject private RegisterTrail trail;
  @Inject private Clock clock;

  /** The last recorded first; {@code platform} is null for all, a cursor is what the page before gave. */
  public Page<MonitoringView> list(String platform, String cursor, int limit) {
    return results.list(platform, current.get().scope(), cursor, limit);
  }

  /** Records a result; refused as {@link Invalid}, field by field. */
  public MonitoringView record(MonitoringDraft draft) {
    var by = current.get();
    if (!by.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var faults = draft.faults(China.today(clock));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    var result = MonitoringResult.recorded(draft, by, clock.instant());
    results.add(result);
    var view = result.view();
    trail.record(view.bureau(), new SubjectRef(KIND, String.valueOf(view.id())), "record-monitoring", by.acting(Duty.INSPECTOR), null, view.facts());
    return view;
  }
}
