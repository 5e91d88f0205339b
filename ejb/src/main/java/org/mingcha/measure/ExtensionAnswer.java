package org.mingcha.measure;

/** What became of the days more that were asked for last (延长的审批). */
public enum ExtensionAnswer {
  /** 待批 */
  AWAITED,
  /** 已批准 */
  GRANTED,
  /** 未批准 */
  DECLINED
}
