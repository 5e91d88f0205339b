package org.mingcha.lead;

import static org.mingcha.lead.SomeLead.verified;
import static org.mingcha.lead.SomeLead.verifying;

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

/** Steps on a lead that one guard alone stands against. */
final class LeadGuardExamples extends GuardExamples {

  private static final String TODAY = SomeLead.TODAY.toString();
  private static final Officer OTHER_UNIT_HEAD = Yuhang.officer("unithead2", Duty.UNIT_HEAD);

  LeadGuardExamples() {
    tried("propose-filing", VerificationRecorded.class, Yuhang.INSPECTOR, SomeLead::verifying);
    tried("propose-not-filing", VerificationRecorded.class, Yuhang.INSPECTOR, SomeLead::verifying);
    tried("endorse-filing", NotYetEndorsed.class, OTHER_UNIT_HEAD, SomeLead::endorsed);
    tried("endorse-filing", SignerDidNotPropose.class, Yuhang.INSPECTOR, SomeLead::proposed);
    for (var decision : List.of("approve-filing", "return-filing", "decline-filing")) {
      tried(decision, HandlersDesignated.class, Yuhang.LEADER, SomeLead::proposed);
      tried(decision, SignerDidNotPropose.class, Yuhang.UNIT_HEAD, SomeLead::endorsed);
      tried(decision, ApproverIsNotHandler.class, Yuhang.COLLEAGUE, SomeLead::endorsed);
    }
    tried("endorse-not-filing", NotYetEndorsed.class, OTHER_UNIT_HEAD, () -> notFiling(Yuhang.INSPECTOR).then("endorse-not-filing", Yuhang.UNIT_HEAD));
    tried("endorse-not-filing", SignerDidNotPropose.class, Yuhang.INSPECTOR, () -> notFiling(Yuhang.INSPECTOR));
    for (var decision : List.of("approve-not-filing", "return-not-filing")) {
      tried(decision, UnitHeadAgreed.class, Yuhang.LEADER, () -> notFiling(Yuhang.INSPECTOR));
      tried(decision, SignerDidNotPropose.class, Yuhang.UNIT_HEAD, () -> notFiling(Yuhang.INSPECTOR).then("endorse-not-filing", Yuhang.UNIT_HEAD));
      tried(decision, ApproverIsNotHandler.class, Yuhang.INSPECTOR, () -> notFiling(Yuhang.COLLEAGUE).then("endorse-not-filing", Yuhang.UNIT_HEAD));
    }
    tried("extend-verification", ApproverIsNotHandler.class, Yuhang.INSPECTOR, SomeLead::verifying);
    tried("extend-verification", NotYetExtended.class, Yuhang.LEADER, () -> verifying().dueOn("2026-12-24", true));
    tried("extend-verification", VerificationNotExpired.class, Yuhang.LEADER, () -> verifying().dueOn("2026-12-03", false));
    tried("transfer", LetterSent.class, Yuhang.officer("liaison", Duty.LIAISON), SomeLead::verifying);
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(LeadProcedure.EDITION_2022);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SomeLead> given) {
    tried(move, guard, by, TODAY, () -> given.get().lead());
  }

  /** Proposed not to be filed by this officer; inspector1 handles it. */
  private static SomeLead notFiling(Officer by) {
    return verified().then("propose-not-filing", by);
  }
}
