package org.mingcha.penalty.publicity;

/** How grave a lapse of trust is (失信信息的等次), which decides how long it stays public. The bureau that punishes says which. */
public enum CreditClass {
  /** 轻微失信 */
  MINOR,
  /** 一般失信 */
  GENERAL,
  /** 严重失信 */
  SERIOUS
}
