package org.mingcha.enforcement.guard;

import java.time.LocalDate;
import java.util.Map;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.discretion.Exemption;

/** A ground on which the law itself lets a party go unpunished holds only on facts that were found (不予处罚的条件). */
public final class ExemptionAsked {

  private static final Map<NoPenaltyGround, Exemption> EXEMPTIONS = Map.of(NoPenaltyGround.MINOR_AND_CORRECTED, Exemption.SLIGHT_AND_CORRECTED,
      NoPenaltyGround.FIRST_AND_CORRECTED, Exemption.FIRST_VIOLATION, NoPenaltyGround.NO_FAULT, Exemption.NO_FAULT,
      NoPenaltyGround.UNDER_AGE, Exemption.UNDER_AGE, NoPenaltyGround.INCAPABLE, Exemption.INCAPABLE, NoPenaltyGround.TIME_BARRED, Exemption.TIME_BARRED);

  private ExemptionAsked() {}

  /** @throws RuleRefused nothing has been recorded, or the conditions are not met */
  @Basis({"APL@2021:30", "APL@2021:31", "APL@2021:33", "APL@2021:36", "SAMR-PROC@2022:61"})
  public static void demand(OrdinaryCase aCase, NoPenaltyGround ground, String education, LocalDate on) {
    if (EXEMPTIONS.containsKey(ground)) {
      EXEMPTIONS.get(ground).demand(aCase.findings().exemption(on)
          .orElseThrow(() -> new RuleRefused("assessment.not-recorded", Citation.of("APL@2021:57"), Map.of())), education);
    }
  }
}
