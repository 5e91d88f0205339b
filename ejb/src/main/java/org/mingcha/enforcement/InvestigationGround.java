package org.mingcha.enforcement;

import java.util.Locale;
import org.mingcha.enforcement.content.StepPapers;
import org.mingcha.kernel.Basis;

/** Why an investigation stands still or ends without a result, as the law names it (中止、终止调查的情形). */
public sealed interface InvestigationGround {

  /** Why it is suspended (中止调查); once that is over, it is resumed at once. */
  @Basis("SAMR-PROC@2022:46")
  enum Suspension implements InvestigationGround {
    /** 须以相关案件的裁判结果或者其他行政决定为依据，尚未审结或者作出 */
    RULING_AWAITED,
    /** 涉及法律适用等问题，需要送请有权机关作出解释或者确认 */
    INTERPRETATION_SOUGHT,
    /** 因不可抗力致使案件暂时无法调查 */
    FORCE_MAJEURE,
    /** 因当事人下落不明致使案件暂时无法调查 */
    PARTY_UNTRACEABLE,
    /** 其他应当中止调查的情形 */
    OTHER
  }

  /** Why it is terminated (终止调查): it cannot go on. */
  @Basis("SAMR-PROC@2022:47")
  enum Termination implements InvestigationGround {
    /** 涉嫌违法的自然人死亡，并且无权利义务承受人 */
    PERSON_DIED,
    /** 法人、其他组织终止，并且无权利义务承受人 */
    ORGANISATION_ENDED,
    /** 其他致使案件调查无法继续进行的原因 */
    OTHER
  }

  String name();

  /** The ground in the words of the law, and what the leader said of it; what he said alone where no ground was named. */
  static String note(InvestigationGround ground, String reason) {
    return ground == null ? reason : StepPapers.because(ground.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + ground.name(), reason);
  }
}
