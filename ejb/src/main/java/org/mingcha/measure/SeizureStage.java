package org.mingcha.measure;

/** Where a sealing or seizure stands (查封、扣押阶段). */
public enum SeizureStage {
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
  /** 查封、扣押中 */
  IN_FORCE,
  /** 延长待批 */
  EXTENDING,
  /** 解除待批 */
  RELEASING,
  /** 已解除，待退还 */
  RELEASED,
  /** 已依决定处理 */
  DISPOSED,
  /** 已退还，办结 */
  SETTLED,
  /** 已撤回 */
  WITHDRAWN
}
