package org.mingcha.document.sign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Administrator;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.RegisterLock;
import org.mingcha.identity.RegisterTrail;
import org.mingcha.kernel.SubjectRef;

/**
 * The pictures of bureaus' seals (印章图样), which every member of staff sees. The system administrator over the bureau sets one; papers
 * issued from then on bear it. The picture proves nothing by itself: the signature of the paper does.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison", Administrator.ROLE,
    "security-admin", "audit-admin"})
public class SealDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "bureau-seals";

  @Inject private BureauSeals seals;
  @Inject private Bureaus bureaus;
  @Inject private Administrator administrator;
  @Inject private RegisterTrail trail;
  @Inject private RegisterLock lock;
  @Inject private Clock clock;

  public BureauView bureau(String code) {
    return bureaus.require(code);
  }

  /** Those that were set for the bureau, the latest first, which counts; none where the drawn one is printed. */
  public List<SealView> of(String code) {
    return seals.set(bureaus.require(code).code());
  }

  /** What is printed today, as PNG. */
  public byte[] image(String code) {
    return seals.of(bureaus.require(code), clock.instant());
  }

  /**
   * Sets another picture. Refused as {@link org.mingcha.kernel.Invalid} where it is no PNG of a seal, over a bureau out of reach (403),
   * and where somebody has set one meanwhile (412).
   *
   * @param version how many had been set
   */
  @RolesAllowed(Administrator.ROLE)
  public void set(String code, int version, byte[] png) {
    lock.take();
    var bureau = bureaus.require(code);
    var by = administrator.over(bureau);
    var before = seals.set(code);
    var ref = new SubjectRef(KIND, code);
    trail.requireVersion(ref, before.size(), version);
    seals.add(code, before.size() + 1, SealPicture.of(png).png(), by, clock.instant());
    trail.record(code, ref, "set-seal", by, before.isEmpty() ? null : facts(before.get(0)), facts(seals.set(code).get(0)));
  }

  private static Map<String, Object> facts(SealView seal) {
    return Map.of("nth", seal.nth(), "sm3", seal.sm3(), "size", seal.size());
  }
}
