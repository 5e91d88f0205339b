package org.mingcha.review;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;

/**
 * What a reviewer writes (审核意见).
 *
 * @param opinion in words
 * @param objections what is wrong at which of the seven points; whoever agrees has none
 */
@Basis({"SAMR-PROC@2022:53", "SAMR-PROC@2022:54"})
public record ReviewOpinion(ReviewConclusion conclusion, String opinion, Objections objections) {

  /** One that finds every point in order, or says in words alone what is not. */
  public static ReviewOpinion of(ReviewConclusion conclusion, String opinion) {
    return new ReviewOpinion(conclusion, opinion, Objections.NONE);
  }

  /** Refused as {@code Invalid}, field by field. */
  public void demandUsable() {
    new Faults().given("/conclusion", conclusion).told("/opinion", opinion)
        .demand(conclusion != ReviewConclusion.AGREE || !objections.any(), "/objections", "review.agreed-with-objections").throwIfAny();
  }
}
