package org.mingcha.evidence.inspection;

/** What an inspection finds of one item (检查结论). */
public enum Finding {
  /** 符合 */
  MET,
  /** 不符合 */
  NOT_MET,
  /** 不适用 */
  NOT_APPLICABLE
}
