package org.mingcha.document.batch;

/** Where a batch stands (批量制发状态). */
public enum BatchState {
  /** 制发中 */
  RUNNING,
  /** 已完成 */
  DONE,
  /** 已取消，余下的文号作废 */
  CANCELLED
}
