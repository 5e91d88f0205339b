package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Nobody decides on a lead that he or she handles (办案人员不得审批自己承办的线索). The article parts those who handle from those who
 * approve; that one person may not be both is our reading of it.
 */
@Basis("SAMR-PROC@2022:19")
final class ApproverIsNotHandler implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return occasion.user() != null && lead.handledBy(occasion.user())
        ? Verdict.refused("lead.approver-handles", "SAMR-PROC@2022:19", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
