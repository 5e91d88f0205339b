package org.mingcha.enforcement;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A case is closed when what was decided is carried out, or when one of the other grounds holds (结案情形). */
@Basis("SAMR-PROC@2022:77")
final class GroundForClosing implements Guard<EnforcementCase> {

  @Override
  public Verdict check(EnforcementCase aCase, Occasion occasion) {
    return ClosingGround.of(aCase, occasion.today()) != null ? Verdict.allowed()
        : Verdict.refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", Map.of());
  }
}
