package org.mingcha.decision;

import org.mingcha.kernel.Basis;

/** Why nobody is punished (不予处罚的理由). */
@Basis({"APL@2021:30", "APL@2021:31", "APL@2021:33", "APL@2021:36", "SAMR-PROC@2022:60"})
public enum NoPenaltyGround {
  /** 违法行为轻微并及时改正，没有造成危害后果 */
  MINOR_AND_CORRECTED,
  /** 初次违法且危害后果轻微并及时改正 */
  FIRST_AND_CORRECTED,
  /** 当事人有证据足以证明没有主观过错 */
  NO_FAULT,
  /** 违法事实不能成立 */
  NOT_ESTABLISHED,
  /** 已过追究时效 */
  TIME_BARRED,
  /** 行为时不满十四周岁 */
  UNDER_AGE,
  /** 精神病人、智力残疾人在不能辨认或者不能控制自己行为时 */
  INCAPABLE
}
