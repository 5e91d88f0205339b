package org.mingcha.measure.goods;

/** How goods came out of a home or from somebody who stored them (家存、寄存物品的取出). */
public enum TakenOut {
  /** 责令当事人取出 */
  BY_PARTY,
  /** 当事人拒绝取出，会同当地有关部门或者单位取出 */
  WITH_OTHERS
}
