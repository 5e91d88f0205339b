package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader decides after the unit head (办案机构负责人复核后报批). */
@Basis("SAMR-110@2025:23")
final class UnitHeadAgreed implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    return interview.endorsed() ? Verdict.allowed()
        : Verdict.refused("interview.not-endorsed", "SAMR-110@2025:23", Map.of());
  }
}
