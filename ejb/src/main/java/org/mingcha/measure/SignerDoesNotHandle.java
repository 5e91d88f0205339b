package org.mingcha.measure;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who proposed a measure or carried it out does not sign it (职责分离). Our reading of "部门负责人批准". */
@Basis({"SAMR-PROC@2022:33", "SAMR-PROC@2022:36"})
final class SignerDoesNotHandle implements Guard<Measure> {

  @Override
  public Verdict check(Measure measure, Occasion occasion) {
    return occasion.user() != null && measure.draftedOrHandledBy(occasion.user())
        ? Verdict.refused("measure.signer-handles", measure.takenUnder().value(), Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
