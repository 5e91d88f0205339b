package org.mingcha.referral;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Others are told of no spot check that is not public yet, nor of a lead or case of one (公布前保密). */
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
record PublicByNow(ReferralType type) implements Guard<Matter> {

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return matter.secret() ? Verdict.refused("referral.secret", type.basis().value(), Map.of("number", matter.number())) : Verdict.allowed();
  }
}
