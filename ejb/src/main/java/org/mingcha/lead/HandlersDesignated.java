package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader decides after the unit head has designated at least two handlers (指定两名以上办案人员后报批). */
@Basis("SAMR-PROC@2022:19")
final class HandlersDesignated implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return lead.endorsement().endorser() != null ? Verdict.allowed()
        : Verdict.refused("lead.handlers-not-designated", "SAMR-PROC@2022:19", Map.of());
  }
}
