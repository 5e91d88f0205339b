package org.mingcha.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.SubjectRef;

/**
 * Records each look at restricted data (查询留痕): who looked at what of which matter, when, and why. The record stands in the
 * matter's audit trail and is made in the transaction of the look; it never holds what was seen.
 */
@ApplicationScoped
public class Looks {

  /** The action of these entries in the audit trail. */
  public static final String ACTION = "reveal";
  private static final int LONGEST_REASON = 500;

  private AuditChain audit;

  protected Looks() {}

  @Inject
  Looks(AuditChain audit) {
    this.audit = audit;
  }

  /**
   * Records a look at a matter's restricted data, in the matter's own chain.
   *
   * @param what names the data, such as {@code informant}
   * @param reason why; refused as {@link Invalid} when there is none
   */
  public void record(SubjectRef subject, String what, String reason, Actor by) {
    record(subject.kind() + ":" + subject.number(), subject, what, reason, by);
  }

  /** Records a look in the named chain, for subjects that have no chain of their own. */
  public void record(String chain, SubjectRef subject, String what, String reason, Actor by) {
    if (reason == null || reason.isBlank()) {
      throw new Invalid(List.of(Violation.of("/reason", "required")));
    }
    if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      throw new Invalid(List.of(new Violation("/reason", "range.Size", Map.of("min", 1, "max", LONGEST_REASON))));
    }
    audit.record(chain, subject, ACTION, by, Map.of("what", what, "reason", reason.strip()));
  }
}
