package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A time that is over is not made longer (审核期限届满不得再延长); our reading, as with every limit. */
@Basis("SAMR-PROC@2022:55")
public final class StillTimeToReview implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    var due = aCase.reviewDueOn();
    return due == null || !occasion.today().isAfter(due) ? Verdict.allowed()
        : Verdict.refused("calendar.already-expired", "SAMR-PROC@2022:55", Map.of("dueOn", due));
  }
}
