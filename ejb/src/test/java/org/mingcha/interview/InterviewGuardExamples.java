package org.mingcha.interview;

import static org.mingcha.interview.SomeInterview.drafted;
import static org.mingcha.interview.SomeInterview.held;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.endorsement.NotYetEndorsed;
import org.mingcha.endorsement.SignerDidNotPropose;
import org.mingcha.endorsement.UnitHeadAgreed;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Steps on an interview that one guard alone stands against; inspector1 and inspector2 are to conduct it. */
final class InterviewGuardExamples extends GuardExamples {

  private static final String TODAY = SomeInterview.TODAY.toString();
  private static final Officer ELSE = Yuhang.officer("inspector3", Duty.INSPECTOR);

  InterviewGuardExamples() {
    tried("endorse", NotYetEndorsed.class, Yuhang.officer("unithead2", Duty.UNIT_HEAD), SomeInterview::endorsed);
    tried("endorse", SignerDidNotPropose.class, ELSE, () -> drafted().proposedBy(ELSE));
    tried("endorse", ApproverIsNotInterviewer.class, Yuhang.COLLEAGUE, () -> drafted().proposedBy(Yuhang.INSPECTOR));
    for (var decision : List.of("approve", "return", "decline")) {
      tried(decision, UnitHeadAgreed.class, Yuhang.LEADER, () -> drafted().proposedBy(Yuhang.INSPECTOR));
      tried(decision, SignerDidNotPropose.class, Yuhang.UNIT_HEAD, SomeInterview::endorsed);
      tried(decision, ApproverIsNotInterviewer.class, Yuhang.COLLEAGUE, SomeInterview::endorsed);
    }
    tried("record-no-show", AppointmentDayCome.class, Yuhang.INSPECTOR, SomeInterview::notified);
    tried("close", CommitmentsSettled.class, Yuhang.INSPECTOR, () -> held().committed("2026-12-20"));
    tried("record-proof", SomeCommitmentOpen.class, Yuhang.INSPECTOR, () -> held().committed("2026-12-20").proven(1));
    tried("write-off-commitment", SomeCommitmentOpen.class, Yuhang.INSPECTOR, () -> held().committed("2026-12-20").proven(1));
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(InterviewProcedure.EDITION_2026);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SomeInterview> given) {
    tried(move, guard, by, TODAY, () -> given.get().it());
  }
}
