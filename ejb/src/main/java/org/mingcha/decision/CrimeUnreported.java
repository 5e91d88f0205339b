package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A suspicion is reported once, until it is decided on (涉嫌犯罪的书面报告). */
@Basis("SC-310@2020:5")
public final class CrimeUnreported implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().suspicionOpen() ? Verdict.refused("decision.crime-reported", "SC-310@2020:5", Map.of()) : Verdict.allowed();
  }
}
