package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The unit head endorses a proposal once (办案机构负责人复核一次). */
@Basis("SAMR-110@2025:23")
final class NotYetEndorsed implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    return interview.endorsed()
        ? Verdict.refused("interview.already-endorsed", "SAMR-110@2025:23", Map.of("by", interview.endorser()))
        : Verdict.allowed();
  }
}
