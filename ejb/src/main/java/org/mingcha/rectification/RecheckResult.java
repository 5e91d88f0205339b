package org.mingcha.rectification;

/** What a re-check finds (复查结论). */
public enum RecheckResult {
  /** 已改正 */
  CORRECTED,
  /** 部分改正 */
  PARTLY_CORRECTED,
  /** 未改正 */
  NOT_CORRECTED
}
