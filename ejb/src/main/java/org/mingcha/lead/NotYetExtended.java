package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The time for verification is extended once (延长一次). */
@Basis("SAMR-PROC@2022:18")
final class NotYetExtended implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return lead.verification().extended()
        ? Verdict.refused("lead.already-extended", "SAMR-PROC@2022:18", Map.of())
        : Verdict.allowed();
  }
}
