package org.mingcha.lead;

/** Where a lead stands (线索阶段). */
public enum LeadStage {
  /** 已登记 */
  REGISTERED,
  /** 核查中 */
  VERIFYING,
  /** 拟立案，报批中 */
  FILING_PROPOSED,
  /** 拟不予立案，报批中 */
  NOT_FILING_PROPOSED,
  /** 已立案 */
  FILED,
  /** 不予立案 */
  NOT_FILED,
  /** 已移送有管辖权的部门 */
  TRANSFERRED,
  /** 已并入另一条线索 */
  MERGED
}
