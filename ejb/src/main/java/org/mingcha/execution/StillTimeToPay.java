package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * More time is granted while there is some (暂缓、分期在缴款期限内批准). The article names no day until which the party may ask; that a
 * time which is over is not made longer is our reading, and holds for every limit.
 */
@Basis("SAMR-PROC@2022:74")
public final class StillTimeToPay implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    var due = aCase.paymentDueOn();
    return due == null || !occasion.today().isAfter(due) ? Verdict.allowed()
        : Verdict.refused("execution.payment-over", "SAMR-PROC@2022:74", Map.of("dueOn", due));
  }
}
