package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** Whether the caller sees a lead or case, and may investigate in it. */
@ApplicationScoped
class EvidenceSight {

  /** A lead is verified and a case investigated; other kinds of work take no evidence. */
  private static final Set<String> MATTERS = Set.of("leads", "penalty-cases");

  @Inject private Matters matters;
  @Inject private CurrentOfficer current;

  /** The lead or case, unless it is out of the caller's sight. */
  Matter seen(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).filter(found -> MATTERS.contains(found.kind()))
        .orElseThrow(() -> new NotFound("matter", matter.number()));
  }

  /** The caller as an inspector of the matter's own bureau; refused as {@link NotPermitted} for anybody else. */
  Officer acting(SubjectRef matter) {
    return acting(matter, Duty.INSPECTOR);
  }

  Officer acting(SubjectRef matter, Duty duty) {
    var officer = current.get();
    officer.demandOwn(seen(matter).bureau());
    if (!officer.has(duty)) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
    return officer;
  }
}
