package org.mingcha.execution.push;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.RegisterTrail;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Stale;
import org.mingcha.kernel.SubjectRef;

/**
 * What other provinces pushed to the officer's bureau, and what it pushed itself (推送的处罚信息). What neither sent nor received is
 * {@code NotFound}; the receiving bureau's inspectors record what was done, on the version seen.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@Basis({"SAMR-45@2021:10", "SAMR-45@2021:14"})
public class PushedDecisionDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "pushed-decisions";

  @Inject private PushedDecisions pushed;
  @Inject private CurrentOfficer current;
  @Inject private RegisterTrail trail;
  @Inject private Clock clock;

  /**
   * One page, what is due soonest first.
   *
   * @param state null for all
   * @param caseNo number of a case, null for all
   * @param from null for the first page
   */
  public Page<PushedDecisionView> list(PushBox box, PushState state, String caseNo, PushCursor from, int limit) {
    return pushed.list(box, current.get().bureau().code(), state, caseNo, from == null ? PushCursor.start() : from, limit);
  }

  /** At how many the officer's bureau has to do something. */
  public int waiting() {
    return pushed.waiting(current.get().bureau().code());
  }

  public PushedDecisionView view(long id) {
    return pushed.view(pushed.require(id, current.get().bureau().code()));
  }

  /** Records that the receiving bureau has published it, and where. */
  public PushedDecisionView publish(long id, int version, LocalDate on, String place) {
    var by = current.get();
    return changed(id, version, "publish-pushed", by, one -> one.publish(on, place, by, China.today(clock)));
  }

  /** Records that the receiving bureau has withdrawn what was public of it. */
  public PushedDecisionView takeDown(long id, int version, LocalDate on) {
    var by = current.get();
    return changed(id, version, "take-down-pushed", by, one -> one.takeDown(on, by, China.today(clock)));
  }

  private PushedDecisionView changed(long id, int version, String action, Officer by, Consumer<PushedDecision> change) {
    var one = pushed.requireLocked(id, by.bureau().code());
    by.demandOwn(one.receiver());
    if (!by.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var before = pushed.view(one);
    var ref = new SubjectRef(KIND, String.valueOf(id));
    demandVersion(one, before, ref, version);
    change.accept(one);
    pushed.flush();
    var after = pushed.view(one);
    trail.record(one.receiver(), ref, action, by.acting(Duty.INSPECTOR), before.facts(), after.facts());
    return after;
  }

  /** The trail of the receiving bureau does not tell that the other one took the decision back: the answer says so itself. */
  private void demandVersion(PushedDecision one, PushedDecisionView present, SubjectRef ref, int decidedOn) {
    if (present.version() != decidedOn && one.takenBackLast()) {
      throw new Stale(Map.of("version", present.version(), "withdrawnOn", present.withdrawnOn()));
    }
    trail.requireVersion(ref, present.version(), decidedOn);
  }
}
