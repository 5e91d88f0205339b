package org.mingcha.summary;

/** Where a penalty on the spot stands (当场处罚阶段). */
public enum SummaryStage {
  /** 拟制 */
  DRAFTED,
  /** 已告知并听取意见 */
  TOLD,
  /** 已当场决定并交付 */
  DECIDED,
  /** 材料已交回 */
  HANDED_IN,
  /** 已归档 */
  CLOSED,
  /** 已撤回 */
  WITHDRAWN,
  /** 已转普通程序 */
  EXCEEDED
}
