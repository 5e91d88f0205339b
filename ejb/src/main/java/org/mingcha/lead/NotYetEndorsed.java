package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The unit head designates the handlers once for each proposal (办案机构负责人指定办案人员). */
@Basis("SAMR-PROC@2022:19")
final class NotYetEndorsed implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return lead.endorsed()
        ? Verdict.refused("lead.already-endorsed", "SAMR-PROC@2022:19", Map.of("by", lead.endorser()))
        : Verdict.allowed();
  }
}
