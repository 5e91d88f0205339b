package org.mingcha.enforcement;

/** Where an enforcement case stands as a whole (案件阶段). */
public enum Stage {
  /** 已立案 */
  FILED,
  /** 调查取证 */
  INVESTIGATING,
  /** 中止调查 */
  SUSPENDED,
  /** 终止调查 */
  TERMINATED
}
