package org.mingcha.interview;

/** What has become of a commitment (承诺事项的状态). */
public enum CommitmentState {
  /** 待落实 */
  OPEN,
  /** 已提交落实证明 */
  PROVEN,
  /** 已核销 */
  WRITTEN_OFF
}
