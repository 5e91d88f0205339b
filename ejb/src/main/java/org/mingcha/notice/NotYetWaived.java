package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A right is given up once; the paper may name some rights of the notice, and a later one the rest. */
@Basis("SAMR-PROC@2022:57")
public final class NotYetWaived implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return !aCase.notices().waived() ? Verdict.allowed()
        : Verdict.refused("notice.already-waived", "SAMR-PROC@2022:57", Map.of());
  }
}
