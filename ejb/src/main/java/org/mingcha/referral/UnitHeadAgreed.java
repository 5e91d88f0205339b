package org.mingcha.referral;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader decides on what the unit head has endorsed (办案机构负责人复核后报批). */
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
final class UnitHeadAgreed implements Guard<Referral> {

  @Override
  public Verdict check(Referral referral, Occasion occasion) {
    return referral.endorsed() ? Verdict.allowed()
        : Verdict.refused("referral.not-endorsed", referral.type().basis().value(), Map.of());
  }
}
