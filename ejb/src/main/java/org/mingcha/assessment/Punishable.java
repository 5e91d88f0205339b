package org.mingcha.assessment;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Where the law demands that nobody is punished, nobody is (不满十四周岁、不能辨认或者控制自己行为、轻微并及时改正、没有主观过错、超过时效的，不予处罚). */
@Basis({"APL@2021:30", "APL@2021:31", "APL@2021:33", "APL@2021:36"})
public final class Punishable implements Guard<Assessed> {

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return aCase.findings().exemption(occasion.today()).stream().flatMap(facts -> Exemption.openFor(facts).stream()).filter(Exemption::mandatory).findFirst()
        .map(exemption -> Verdict.refused("penalty.exempt", exemption.basis().value(), Map.of())).orElseGet(Verdict::allowed);
  }
}
