package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Proof is given for, and only for, what is still promised (仍有待落实的承诺事项). */
@Basis("SAMR-110@2025:23")
final class SomeCommitmentOpen implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    return interview.openCommitments() > 0 ? Verdict.allowed()
        : Verdict.refused("interview.no-commitment-open", "SAMR-110@2025:23", Map.of());
  }
}
