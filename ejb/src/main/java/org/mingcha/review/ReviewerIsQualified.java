package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who begins to review in law has passed the examination of the legal profession (初次从事法制审核的，应当通过国家统一法律职业资格考试). */
@Basis({"SAMR-PROC@2022:51", "APL@2021:58"})
public final class ReviewerIsQualified implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    return occasion.user() == null || !aCase.reviews().legal() || aCase.legallyQualified(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("review.not-qualified", "SAMR-PROC@2022:51", Map.of("user", occasion.user()));
  }
}
