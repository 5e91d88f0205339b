package org.mingcha.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** The caller as head of a unit or leader of the bureau to which a matter belongs. */
@ApplicationScoped
class Supervisor {

  private CurrentOfficer current;
  private Matters matters;

  protected Supervisor() {}

  @Inject
  Supervisor(CurrentOfficer current, Matters matters) {
    this.current = current;
    this.matters = matters;
  }

  /** Refused as {@link NotPermitted} for anybody who is neither. */
  Officer get() {
    var officer = current.get();
    if (!officer.has(Duty.UNIT_HEAD) && !officer.has(Duty.LEADER)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.UNIT_HEAD.role()));
    }
    return officer;
  }

  HandoverSubject seen(SubjectRef ref) {
    return matters.find(ref, current.get().scope())
        .map(matter -> new HandoverSubject(ref, matter.title(), matter.handlers(), matter.version()))
        .orElseThrow(() -> new NotFound("matter", ref.number()));
  }

  /** The matter, kept for this command; one of another bureau is seen and not touched. */
  Matter own(SubjectRef ref, Officer supervisor) {
    var matter = matters.requireLocked(ref, supervisor.scope());
    supervisor.demandOwn(matter.bureau());
    return matter;
  }

  static Actor acting(Officer supervisor) {
    return supervisor.acting(supervisor.has(Duty.UNIT_HEAD) ? Duty.UNIT_HEAD : Duty.LEADER);
  }
}
