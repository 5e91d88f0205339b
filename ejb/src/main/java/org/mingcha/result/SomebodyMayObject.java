package org.mingcha.result;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Producer and seller may object within fifteen days of receiving the result (生产者、销售者自收到检验结果之日起十五日内). */
@Basis("PQL@2018:15")
public final class SomebodyMayObject implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    return check.telling().mayObject().isEmpty()
        ? Verdict.refused("spotcheck.nobody-may-object", "PQL@2018:15", Map.of()) : Verdict.allowed();
  }
}
