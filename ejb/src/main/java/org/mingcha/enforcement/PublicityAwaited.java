package org.mingcha.enforcement;

import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Something is to be made public, pushed or withdrawn, and has its time (公示、推送、撤回公示). */
@Basis({"SAMR-45@2021:9", "SAMR-45@2021:10", "SAMR-45@2021:14"})
final class PublicityAwaited implements Guard<EnforcementCase> {

  @Override
  public Verdict check(EnforcementCase aCase, Occasion occasion) {
    return Stream.of(LimitKind.PUBLISH_DECISION, LimitKind.PUSH_DECISION, LimitKind.WITHDRAW_PUBLICITY).anyMatch(aCase::runs)
        ? Verdict.allowed() : Verdict.refused("execution.no-publicity-awaited", "SAMR-45@2021:9", Map.of());
  }
}
