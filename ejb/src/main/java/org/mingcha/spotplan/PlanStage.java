package org.mingcha.spotplan;

/** Where a plan of spot checks stands. */
public enum PlanStage {
  /** 拟定 */
  DRAFTED,
  /** 送审 */
  PROPOSED,
  /** 已批准，执行中 */
  APPROVED,
  /** 已完成 */
  CLOSED
}
