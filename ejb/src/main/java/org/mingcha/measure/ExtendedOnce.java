package org.mingcha.measure;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A sealing or seizure is extended once at most (可以延长，延长期限不得超过三十日); what was declined counts for nothing. */
@Basis("AEL@2011:25")
final class ExtendedOnce implements Guard<Measure> {

  @Override
  public Verdict check(Measure measure, Occasion occasion) {
    var granted = measure.lastTaken("extend");
    return granted == null ? Verdict.allowed() : Verdict.refused("measure.extended", "AEL@2011:25", Map.of("extendedOn", granted));
  }
}
