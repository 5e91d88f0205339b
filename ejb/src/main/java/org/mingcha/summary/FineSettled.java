package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The file is closed when nothing is owed and no money is on its way to the bank (归档). */
@Basis({"SAMR-PROC@2022:70", "SAMR-PROC@2022:73"})
final class FineSettled implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.owed() || penalty.inTheHandsOfOfficers() || penalty.inTheHandsOfTheBureau()
        ? Verdict.refused("summary.fine-open", "SAMR-PROC@2022:73", Map.of()) : Verdict.allowed();
  }
}
