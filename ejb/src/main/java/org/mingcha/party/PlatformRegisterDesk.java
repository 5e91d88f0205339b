package org.mingcha.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.identity.Administrator;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.RegisterLock;
import org.mingcha.identity.RegisterTrail;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.Uscc;

/** The register of platforms, kept by the system administrator. */
@Stateless
@RolesAllowed(Administrator.ROLE)
public class PlatformRegisterDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "platforms";

  @Inject private Platforms platforms;
  @Inject private Bureaus bureaus;
  @Inject private Administrator administrator;
  @Inject private RegisterTrail trail;
  @Inject private RegisterLock lock;

  /** One page by credit code; {@code text} is part of a code, client or name, null for all. */
  public Page<PlatformView> list(String text, String cursor, int limit) {
    return platforms.list(text, cursor, limit);
  }

  public PlatformView require(String uscc) {
    return platforms.find(uscc).orElseThrow(() -> new NotFound("platform", uscc));
  }

  /** Refused as {@link Invalid} with everything that is wrong. A wrong check digit is no fault: registered codes have it. */
  public PlatformView add(PlatformView platform) {
    lock.take();
    var faults = new ArrayList<Violation>();
    if (!Uscc.wellFormed(platform.uscc())) {
      faults.add(Violation.of("/uscc", "party.uscc-form"));
    } else if (platforms.find(platform.uscc()).isPresent()) {
      faults.add(Violation.of("/uscc", "party.uscc-taken"));
    }
    demand(platform, faults);
    var by = administrator.over(bureaus.require(platform.domicileBureau()));
    var added = platforms.add(platform);
    trail.record(added.domicileBureau(), ref(added), "add-platform", by, null, added.facts());
    return added;
  }

  /**
   * Changes everything but the credit code; {@code version} is the one that the change was decided on. Reports go to the
   * new bureau from now on; those received stay where they are.
   */
  public PlatformView change(PlatformView to, int version) {
    lock.take();
    var before = require(to.uscc());
    trail.requireVersion(ref(to), before.version(), version);
    demand(to, new ArrayList<>());
    administrator.over(bureaus.require(before.domicileBureau()));
    var by = administrator.over(bureaus.require(to.domicileBureau()));
    var after = platforms.change(to);
    List.of(before.domicileBureau(), after.domicileBureau()).stream().distinct().forEach(bureau ->
        trail.record(bureau, ref(after), "change-platform", by, before.facts(), after.facts()));
    return after;
  }

  private void demand(PlatformView platform, List<Violation> faults) {
    if (platforms.findByClient(platform.client()).filter(other -> !other.uscc().equals(platform.uscc())).isPresent()) {
      faults.add(Violation.of("/client", "party.client-taken"));
    }
    if (bureaus.find(platform.domicileBureau()).filter(BureauView::active).isEmpty()) {
      faults.add(Violation.of("/domicileBureau", "identity.bureau-unknown"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private static SubjectRef ref(PlatformView platform) {
    return new SubjectRef(KIND, platform.uscc());
  }
}
