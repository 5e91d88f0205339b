package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * The court is asked within three months of the end of the time for remedies (期限届满之日起三个月内). What was done in time may be
 * recorded later, so that an officer is refused by the day that is named; whose turn it is goes by today.
 */
@Basis({"AEL@2011:53", "SAMR-PROC@2022:76"})
public final class WithinCourtTime implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    var due = aCase.courtDueOn();
    var unnamed = occasion.user() != null && !aCase.execution().askingNamed();
    return due == null || unnamed || !aCase.execution().askedOn(occasion.today()).isAfter(due) ? Verdict.allowed()
        : Verdict.refused("execution.court-too-late", "AEL@2011:53", Map.of("dueOn", due));
  }
}
