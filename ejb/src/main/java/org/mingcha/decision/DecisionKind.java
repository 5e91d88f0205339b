package org.mingcha.decision;

import org.mingcha.kernel.Basis;

/** What a decision is (处理决定种类). Transfers are no decisions here: they hand the case to somebody else. */
@Basis("SAMR-PROC@2022:60")
public enum DecisionKind {
  /** 行政处罚决定 */
  PENALTY,
  /** 不予行政处罚决定 */
  NO_PENALTY
}
