package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody is urged before the time of payment is over (逾期不履行). */
@Basis("SAMR-PROC@2022:76")
public final class PaymentOverdue implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    if (aCase.account(occasion.today()).settled()) {
      return Verdict.refused("execution.nothing-owed", "SAMR-PROC@2022:76", Map.of());
    }
    return aCase.paymentDueOn() != null && aCase.execution().askedOn(occasion.today()).isAfter(aCase.paymentDueOn()) ? Verdict.allowed()
        : Verdict.refused("execution.not-overdue", "SAMR-PROC@2022:76",
            aCase.paymentDueOn() == null ? Map.of("dueOn", "") : Map.of("dueOn", aCase.paymentDueOn()));
  }
}
