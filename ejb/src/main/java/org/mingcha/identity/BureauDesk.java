package org.mingcha.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.SystemScope;

/** The register of bureaus: every member of staff reads it, the system administrator keeps it. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison", Administrator.ROLE,
    "security-admin", "audit-admin"})
public class BureauDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "bureaus";

  @Inject private BureauRegister register;
  @Inject private Bureaus bureaus;
  @Inject private Administrator administrator;
  @Inject private RegisterTrail trail;
  @Inject private RegisterLock lock;
  @Inject private Event<BureauMoved> moved;

  /**
   * One page by code.
   *
   * @param text part of a code, name or token; null for all
   * @param superior only those directly below this bureau; null for all
   */
  public Page<BureauView> list(String text, String superior, String cursor, int limit) {
    return register.list(text, superior, cursor, limit);
  }

  public BureauView require(String code) {
    return bureaus.require(code);
  }

  /**
   * Changes a bureau. With another superior the whole subtree moves, and all its matters with it. Refused as
   * {@link Invalid} with everything that is wrong.
   */
  @RolesAllowed(Administrator.ROLE)
  @SystemScope("bureau-move")
  public BureauView change(String code, int version, BureauChange to) {
    lock.take();
    var bureau = register.require(code);
    var before = bureau.view();
    var by = administrator.over(before);
    trail.requireVersion(ref(code), before.version(), version);
    var above = above(before, to);
    bureau.change(to, above.orElse(null));
    register.flush();
    follow(before, bureau.view());
    trail.record(code, ref(code), "change-bureau", by, BureauChange.of(before).facts(), to.facts());
    return bureau.view();
  }

  private Optional<BureauView> above(BureauView bureau, BureauChange to) {
    var above = bureaus.find(to.superior());
    var faults = to.faults(bureau, above, register.holderOf(to.token()));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    above.filter(superior -> !superior.code().equals(bureau.superior())).ifPresent(administrator::over);
    return above;
  }

  private void follow(BureauView before, BureauView after) {
    if (!after.path().equals(before.path())) {
      var move = new BureauMoved(before.path(), after.path());
      register.moveBelow(move);
      moved.fire(move);
    }
  }

  private static SubjectRef ref(String code) {
    return new SubjectRef(KIND, code);
  }
}
