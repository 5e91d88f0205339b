package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A case that passed the lesser review is handed over once more where it needs legal review after all (改为法制审核). */
@Basis("SAMR-PROC@2022:50")
public final class OnlyCaseReview implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    return aCase.reviews().passed() && !aCase.reviews().legal() ? Verdict.allowed()
        : Verdict.refused("review.legal-already", "SAMR-PROC@2022:50", Map.of());
  }
}
