package org.mingcha.contact;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The article is about shops that cannot be reached through their domicile or place of business: it was tried there (住所或者经营场所). */
@Basis("SAMR-110@2025:17")
final class SoughtAtItsPlace implements Guard<UncontactableNotice> {

  @Override
  public Verdict check(UncontactableNotice notice, Occasion occasion) {
    return notice.soughtAtItsPlace() ? Verdict.allowed() : Verdict.refused("contact.not-sought", "SAMR-110@2025:17", Map.of());
  }
}
