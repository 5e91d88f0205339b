package org.mingcha.result;

import java.util.Map;
import org.mingcha.procedure.Verdict;
import org.mingcha.sampling.Conclusion;

/** Whether a paper is still to be recorded by hand: not for a good product, not twice, and not beside a draft of the same. */
final class PaperDue {

  private PaperDue() {}

  static Verdict check(FollowedUp check, FollowUp.Kind kind) {
    var basis = kind.basis().value();
    if (check.conclusion() != Conclusion.FAILED) {
      return Verdict.refused("spotcheck.not-failed", basis, Map.of());
    }
    if (!check.followUps().due(kind).isEmpty()) {
      return Verdict.allowed();
    }
    var drafts = check.followUps().drafts(kind);
    return drafts.isEmpty() ? Verdict.refused("spotcheck.already-ordered", basis, Map.of())
        : Verdict.refused("spotcheck.in-draft", basis, Map.of("numbers", drafts));
  }
}
