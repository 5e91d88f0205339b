package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The party is told the basis of its penalty before that is decided; another basis is told anew (告知拟处罚的事实、理由、依据). */
@Basis({"APL@2021:44", "SAMR-PROC@2022:57"})
public final class SameBasisAsNotified implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    var told = aCase.notices().notice().map(notice -> notice.imposition().rule()).orElse(null);
    return aCase.intended() == null || told == null || told.equals(aCase.intended().rule()) ? Verdict.allowed()
        : Verdict.refused("notice.other-basis", "SAMR-PROC@2022:57", Map.of("told", told, "intended", aCase.intended().rule()));
  }
}
