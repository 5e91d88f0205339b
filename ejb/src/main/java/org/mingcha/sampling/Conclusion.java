package org.mingcha.sampling;

/** What a test comes to, of one item or of the sample (检验结论). */
public enum Conclusion {
  /** 合格 */
  QUALIFIED,
  /** 不合格 */
  FAILED
}
