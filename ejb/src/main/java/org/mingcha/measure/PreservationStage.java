package org.mingcha.measure;

/** Where a preservation of evidence stands (先行登记保存阶段). */
public enum PreservationStage {
  /** 拟制 */
  DRAFTED,
  /** 报批中 */
  PROPOSED,
  /** 已批准，待实施 */
  APPROVED,
  /** 紧急当场实施，待报告 */
  URGENT,
  /** 已报告，待补批 */
  REPORTED,
  /** 保存中 */
  HELD,
  /** 处理意见待批 */
  DECIDING,
  /** 已决定处理，待执行 */
  HANDLED,
  /** 逾期自动解除，待退还 */
  LAPSED,
  /** 未获补批，立即解除，待退还 */
  REJECTED,
  /** 办结 */
  SETTLED,
  /** 已撤回 */
  WITHDRAWN
}
