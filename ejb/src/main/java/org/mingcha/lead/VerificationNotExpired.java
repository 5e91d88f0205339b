package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What has expired cannot be extended (期限届满不得再延长). Our reading: the article extends a time that still runs. */
@Basis("SAMR-PROC@2022:18")
final class VerificationNotExpired implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return lead.verification().expiredOn(occasion.today())
        ? Verdict.refused("lead.verification-expired", "SAMR-PROC@2022:18", Map.of("dueOn", lead.verification().dueOn()))
        : Verdict.allowed();
  }
}
