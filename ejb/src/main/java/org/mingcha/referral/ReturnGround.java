package org.mingcha.referral;

/** Why a receiver sends something back (退回理由). */
public enum ReturnGround {
  /** 生产经营者住所地不在本辖区 */
  NOT_HERE,
  /** 材料不全或者无法核对 */
  MATERIAL_UNUSABLE,
  /** 与已经收到的重复 */
  DUPLICATE
}
