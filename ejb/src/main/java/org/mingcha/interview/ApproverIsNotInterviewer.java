package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody signs for an interview that he or she is to conduct (约谈人员不得审批自己承办的约谈), as with every other matter. Our reading. */
@Basis("SAMR-110@2025:23")
final class ApproverIsNotInterviewer implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    return occasion.user() != null && interview.conductedBy(occasion.user())
        ? Verdict.refused("interview.approver-interviews", "SAMR-110@2025:23", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
