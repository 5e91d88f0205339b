package org.mingcha.assessment;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Where the law demands that nobody is punished, nobody is (不满十四周岁、轻微并及时改正、没有主观过错的，不予处罚). */
@Basis({"APL@2021:30", "APL@2021:33"})
public final class Punishable implements Guard<Assessed> {

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return aCase.findings().exemption().stream().flatMap(facts -> Exemption.openFor(facts).stream()).filter(Exemption::mandatory).findFirst()
        .map(exemption -> Verdict.refused("penalty.exempt", exemption.basis().value(), Map.of())).orElseGet(Verdict::allowed);
  }
}
