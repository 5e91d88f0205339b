package org.mingcha.summary.money;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The file is closed when nothing is owed, or the court has ended the enforcement, and no money is on its way to the bank (归档). */
@Basis({"SAMR-PROC@2022:70", "SAMR-PROC@2022:73", "SAMR-PROC@2022:77"})
public final class FineSettled implements Guard<FineTaken> {

  @Override
  public Verdict check(FineTaken penalty, Occasion occasion) {
    var over = penalty.account(occasion.today()).settled() || penalty.execution().endedByCourt();
    if (penalty.money().inTheHandsOfOfficers() || penalty.money().inTheHandsOfTheBureau()) {
      return Verdict.refused("summary.fine-not-banked", "SAMR-PROC@2022:73", Map.of());
    }
    return over ? Verdict.allowed() : Verdict.refused("summary.fine-open", "SAMR-PROC@2022:73", Map.of());
  }
}
