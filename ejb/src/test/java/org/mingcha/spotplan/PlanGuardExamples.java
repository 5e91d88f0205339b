package org.mingcha.spotplan;

import java.time.Instant;
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
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Procedure;

/** Steps of a plan of spot checks that one guard alone stands against. */
final class PlanGuardExamples extends GuardExamples {

  private static final Instant AT = Instant.parse("2026-12-04T02:00:00Z");

  PlanGuardExamples() {
    tried("endorse-plan", NotYetEndorsed.class, Yuhang.officer("unithead2", Duty.UNIT_HEAD), PlanGuardExamples::endorsed);
    tried("endorse-plan", SignerDidNotPropose.class, Yuhang.INSPECTOR, PlanGuardExamples::proposed);
    for (var decision : List.of("approve-plan", "return-plan")) {
      tried(decision, UnitHeadAgreed.class, Yuhang.LEADER, PlanGuardExamples::proposed);
      tried(decision, SignerDidNotPropose.class, Yuhang.UNIT_HEAD, PlanGuardExamples::endorsed);
    }
    tried("close-plan", NoCheckIsOpen.class, Yuhang.INSPECTOR, PlanGuardExamples::givenOut);
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(PlanProcedure.EDITION_2025);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SpotPlan> given) {
    tried(move, guard, by, "2026-12-04", given);
  }

  private static SpotPlan proposed() {
    var plan = SpotPlan.drafted("余市监抽计〔2026〕1号", Yuhang.BUREAU,
        new PlanDraft("移动电源", 2026, "日常监督", List.of(new PlanLine("移动电源", "GB 31241-2022", "平台甲", 3, 4, 2, 0))),
        new Handler("yuhang.inspector1", "李", "ZF-1"), AT);
    plan.propose(Yuhang.INSPECTOR.acting(Duty.INSPECTOR), "年度计划", null, AT);
    return plan;
  }

  private static SpotPlan endorsed() {
    var plan = proposed();
    plan.endorsed(Yuhang.UNIT_HEAD.acting(Duty.UNIT_HEAD), "同意", AT);
    return plan;
  }

  /** Approved, and one check of it goes on. */
  private static SpotPlan givenOut() {
    var plan = endorsed();
    plan.decided("approve-plan", Yuhang.LEADER.acting(Duty.LEADER), "同意", AT);
    plan.giveOut(1);
    return plan;
  }
}
