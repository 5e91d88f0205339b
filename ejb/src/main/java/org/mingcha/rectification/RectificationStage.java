package org.mingcha.rectification;

/** Where an order stands (责令改正阶段). */
public enum RectificationStage {
  /** 拟制 */
  DRAFTED,
  /** 报批中 */
  PROPOSED,
  /** 已签发，待送达 */
  ISSUED,
  /** 已送达，限期改正中 */
  SERVED,
  /** 已复查 */
  RECHECKED,
  /** 已改正 */
  CORRECTED,
  /** 逾期未改正 */
  LAPSED,
  /** 已撤回 */
  WITHDRAWN
}
