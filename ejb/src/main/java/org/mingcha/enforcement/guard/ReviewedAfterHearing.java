package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** After a hearing a case is reviewed in law, and not before it (经过听证程序的，在听证后进行法制审核). */
@Basis({"SAMR-PROC@2022:50", "APL@2021:58"})
public final class ReviewedAfterHearing implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return aCase.reviews().askedAfter(aCase.hearings().reported()) ? Verdict.allowed()
        : Verdict.refused("enforcement.review-after-hearing", "SAMR-PROC@2022:50", Map.of("hearings", aCase.hearings().reported()));
  }
}
