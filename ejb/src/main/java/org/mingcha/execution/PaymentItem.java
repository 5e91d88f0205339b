package org.mingcha.execution;

/** What is paid (缴款项目). */
public enum PaymentItem {
  /** 罚款 */
  FINE,
  /** 没收违法所得 */
  GAINS,
  /** 加处罚款 */
  SURCHARGE
}
