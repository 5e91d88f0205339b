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
  /** 已催告，强制执行中 */
  ENFORCING,
  /** 决定已被撤销 */
  ANNULLED,
  /** 已办结 */
  CLOSED,
  /** 已归档 */
  ARCHIVED,
  /** 已撤回 */
  WITHDRAWN,
  /** 不予处罚 */
  EXEMPTED,
  /** 已转普通程序 */
  EXCEEDED
}
