package org.mingcha.document.batch;

/** What became of one addressee of a batch (每一份的状态). */
public enum ItemState {
  /** 等待制发 */
  WAITING,
  /** 已制发 */
  ISSUED,
  /** 未能制发，写明原因 */
  FAILED,
  /** 已取消 */
  CANCELLED
}
