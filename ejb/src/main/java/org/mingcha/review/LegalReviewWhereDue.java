package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A penalty within the range that the bureau or one above it has fixed is reviewed in law, not by a lesser review (法制审核范围内的，不得以案件审核代替). */
@Basis({"SAMR-PROC@2022:50", "APL@2021:58"})
public final class LegalReviewWhereDue implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    return aCase.legalReviewDue() ? Verdict.refused("review.legal-due", "SAMR-PROC@2022:50", Map.of()) : Verdict.allowed();
  }
}
