package org.mingcha.assessment;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What is punished is an act whose facts have been found and recorded (查明违法事实的，才能根据情节轻重给予处罚). */
@Basis({"APL@2021:57", "SAMR-PROC@2022:48"})
public final class ActRecorded implements Guard<Assessed> {

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return aCase.findings().count() > 0 ? Verdict.allowed() : Verdict.refused("assessment.not-recorded", "APL@2021:57", Map.of());
  }
}
