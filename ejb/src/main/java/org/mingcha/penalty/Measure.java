package org.mingcha.penalty;

/** What a fine is measured by (罚款的计算基础). */
public enum Measure {
  /** 定额（元） */
  YUAN,
  /** 货值金额 */
  GOODS_VALUE,
  /** 广告费用 */
  ADVERTISING_COST,
  /** 违法所得 */
  GAINS
}
