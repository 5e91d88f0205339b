package org.mingcha.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;

/** The register of officers and their certificates (执法证件), kept by the system administrator. */
@Stateless
@RolesAllowed(Administrator.ROLE)
public class OfficerDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "officers";

  private static final String LOGIN = "[a-z0-9][a-z0-9._@-]{0,99}";

  @Inject private Officers officers;
  @Inject private Bureaus bureaus;
  @Inject private Administrator administrator;
  @Inject private RegisterTrail trail;
  @Inject private RegisterLock lock;

  /** One page by login; {@code bureau} and {@code text} narrow it, null does not. */
  public Page<OfficerView> list(String bureau, String text, String cursor, int limit) {
    return officers.list(bureau, text, administrator.scope(), cursor, limit);
  }

  public OfficerView require(String user) {
    var officer = find(user).orElseThrow(() -> new NotFound("officer", user));
    if (!administrator.scope().covers(bureaus.require(officer.bureau()).path())) {
      throw new NotFound("officer", user);
    }
    return officer;
  }

  /** Refused as {@link Invalid} with everything that is wrong. */
  public OfficerView add(OfficerView officer) {
    lock.take();
    var faults = new ArrayList<Violation>();
    if (!officer.user().matches(LOGIN)) {
      faults.add(Violation.of("/user", "identity.login-form"));
    } else if (find(officer.user()).isPresent()) {
      faults.add(Violation.of("/user", "identity.login-taken"));
    }
    demand(officer, faults);
    var by = administrator.over(bureaus.require(officer.bureau()));
    var added = officers.add(officer);
    trail.record(added.bureau(), ref(added), "add-officer", by, null, added.facts());
    return added;
  }

  /** Changes everything but the login; {@code version} is the one that the change was decided on. */
  public OfficerView change(OfficerView to, int version) {
    lock.take();
    var before = require(to.user());
    trail.requireVersion(ref(to), before.version(), version);
    demand(to, new ArrayList<>());
    var by = administrator.over(bureaus.require(to.bureau()));
    var after = officers.change(to);
    List.of(before.bureau(), after.bureau()).stream().distinct().forEach(bureau ->
        trail.record(bureau, ref(after), "change-officer", by, before.facts(), after.facts()));
    return after;
  }

  private void demand(OfficerView officer, List<Violation> faults) {
    if (bureaus.find(officer.bureau()).filter(BureauView::active).isEmpty()) {
      faults.add(Violation.of("/bureau", "identity.bureau-unknown"));
    }
    if ((officer.certificate() == null) != (officer.certificateValidTo() == null)) {
      faults.add(Violation.of(officer.certificate() == null ? "/certificate" : "/certificateValidTo", "identity.certificate-half"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private Optional<OfficerView> find(String user) {
    return user == null ? Optional.empty() : officers.find(user);
  }

  private static SubjectRef ref(OfficerView officer) {
    return new SubjectRef(KIND, officer.user());
  }
}
