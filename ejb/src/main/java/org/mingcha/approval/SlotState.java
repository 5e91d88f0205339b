package org.mingcha.approval;

/** What a signer said. */
public enum SlotState {
  /** 待签 */
  WAITING,
  /** 同意 */
  AGREED,
  /** 退回补充 */
  RETURNED,
  /** 不同意 */
  DECLINED
}
