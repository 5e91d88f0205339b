package org.mingcha.interview;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;

/**
 * What follows when an operator stayed away from the interview or refused it (未到场、拒绝约谈的后续处理). The Order has no penalty of
 * its own for that: the breach itself is dealt with as a lead, and a platform's refusal may be looked at under Article 32.
 */
@Basis({"SAMR-110@2025:23", "SAMR-110@2025:22", "SAMR-110@2025:32"})
public enum UnheldConsequence {
  /** 记录在案，不再约谈 */
  NOTED("SAMR-110@2025:23"),
  /** 按违法行为线索核查处理 */
  DEALT_WITH_AS_LEAD("SAMR-110@2025:22"),
  /** 对平台按不配合监管执法另行研判 */
  PLATFORM_COOPERATION("SAMR-110@2025:32");

  private final String basis;

  UnheldConsequence(String basis) {
    this.basis = basis;
  }

  /** The article that lets this follow. */
  public Citation basis() {
    return Citation.of(basis);
  }
}
