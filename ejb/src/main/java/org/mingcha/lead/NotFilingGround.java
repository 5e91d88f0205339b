package org.mingcha.lead;

import org.mingcha.kernel.Basis;

/** On what ground a lead is not filed (不予立案情形). */
@Basis("SAMR-PROC@2022:20")
public enum NotFilingGround {
  /** 违法行为轻微并及时改正，没有造成危害后果 */
  MINOR_AND_CORRECTED,
  /** 初次违法且危害后果轻微并及时改正 */
  FIRST_AND_CORRECTED,
  /** 当事人有证据足以证明没有主观过错 */
  NO_FAULT,
  /** 依法可以不予立案的其他情形 */
  OTHER_LAWFUL_GROUND,
  /** 立案条件（第19条）未全部满足 */
  CONDITIONS_NOT_MET
}
