package org.mingcha.contact;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody is called unreachable after one way of trying (以两种以上方式联系). Our reading: the article names no number. */
@Basis("SAMR-110@2025:17")
final class TriedInTwoWays implements Guard<UncontactableNotice> {

  private static final int WAYS = 2;

  @Override
  public Verdict check(UncontactableNotice notice, Occasion occasion) {
    return notice.waysTried() >= WAYS ? Verdict.allowed()
        : Verdict.refused("contact.one-way", "SAMR-110@2025:17", Map.of("tried", notice.waysTried(), "needed", WAYS));
  }
}
