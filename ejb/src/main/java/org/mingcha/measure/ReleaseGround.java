package org.mingcha.measure;

import org.mingcha.kernel.Basis;

/** Why a sealing or seizure is lifted (应当及时解除的情形). */
@Basis({"AEL@2011:25", "SAMR-PROC@2022:42"})
public enum ReleaseGround {
  /** 当事人没有违法行为 */
  NO_BREACH,
  /** 查封、扣押的场所、设施或者财物与违法行为无关 */
  UNRELATED,
  /** 已经作出处理决定，不再需要查封、扣押 */
  DECIDED,
  /** 查封、扣押期限已经届满 */
  EXPIRED,
  /** 其他不再需要查封、扣押的情形 */
  NO_LONGER_NEEDED
}
