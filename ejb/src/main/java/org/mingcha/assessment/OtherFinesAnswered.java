package org.mingcha.assessment;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Before an act is fined, the handlers have said of every fine on a party of that name, for the same breach in days that meet, whether it
 * was this party and this act (核对可能已有的罚款，一事不再罚). A name alone stands against nothing.
 */
@Basis("APL@2021:29")
public final class OtherFinesAnswered implements Guard<Assessed> {

  private final Function<Assessed, Optional<Imposition>> penalty;

  private OtherFinesAnswered(Function<Assessed, Optional<Imposition>> penalty) {
    this.penalty = penalty;
  }

  /** Before somebody proposes a fine. */
  public static OtherFinesAnswered proposed() {
    return new OtherFinesAnswered(aCase -> Optional.ofNullable(aCase.intended()));
  }

  /** Before one is approved, notified or decided; another bureau may have been faster. */
  public static OtherFinesAnswered inMind() {
    return new OtherFinesAnswered(Assessed::penaltyInMind);
  }

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return penalty.apply(aCase).filter(imposition -> imposition.fine() != null)
        .flatMap(imposition -> aCase.findings().unanswered(occasion.today()).stream().findFirst()).map(OtherFinesAnswered::refused)
        .orElseGet(Verdict::allowed);
  }

  /** No more than the assessment tells of a case of another bureau. */
  private static Verdict refused(EarlierPenalty earlier) {
    var told = new LinkedHashMap<String, Object>();
    told.put("caseNo", earlier.caseNo());
    told.put("bureau", earlier.bureau());
    told.put("decision", earlier.decision());
    return Verdict.refused("assessment.possibly-fined", "APL@2021:29", told);
  }
}
