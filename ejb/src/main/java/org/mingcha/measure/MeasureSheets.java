package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;

/** The sheets by which the leader answers for a measure: its taking, what becomes of it, its extension, its release. */
@ApplicationScoped
class MeasureSheets {

  static final String TAKING = "measure";
  static final String HANDLING = "measure-handling";
  static final String EXTENSION = "measure-extension";
  static final String RELEASE = "measure-release";

  /** Which sheet is signed by a move. */
  private static final Map<String, String> PURPOSES = Map.of(
      "approve", TAKING, "return", TAKING, "confirm", TAKING, "reject", TAKING,
      "decide-handling", HANDLING, "return-handling", HANDLING,
      "extend", EXTENSION, "decline-extension", EXTENSION,
      "release", RELEASE, "return-release", RELEASE);
  private static final Map<String, SlotState> ANSWERS = Map.of(
      "return", SlotState.RETURNED, "return-handling", SlotState.RETURNED, "return-release", SlotState.RETURNED,
      "reject", SlotState.DECLINED, "decline-extension", SlotState.DECLINED);

  @Inject private ApprovalDesk approvals;

  void draft(Measure measure, String purpose, Actor by, String reason) {
    approvals.draft(measure.ref(), purpose, by, reason, List.of(Duty.LEADER));
  }

  void sign(Measure measure, String move, Actor by, String opinion) {
    approvals.sign(measure.ref(), PURPOSES.get(move), move, ANSWERS.getOrDefault(move, SlotState.AGREED), by, opinion);
  }

  /** What awaited a signature needs none any more. */
  void close(Measure measure) {
    approvals.close(measure.ref());
  }

  static boolean isOurs(String purpose) {
    return PURPOSES.containsValue(purpose);
  }
}
