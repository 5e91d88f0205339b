package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Not filing goes to the leader after the unit head has looked at it (办案机构负责人复核后报批). */
@Basis("SAMR-PROC@2022:20")
final class UnitHeadAgreed implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return !lead.endorsed()
        ? Verdict.refused("lead.not-endorsed", "SAMR-PROC@2022:20", Map.of())
        : Verdict.allowed();
  }
}
