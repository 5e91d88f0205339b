package org.mingcha.measure;

/** Which compulsory measure is taken (行政强制措施种类). */
public enum SeizureType {
  /** 查封 */
  SEALING,
  /** 扣押 */
  SEIZURE
}
