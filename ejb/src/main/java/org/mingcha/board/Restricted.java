package org.mingcha.board;

/** What is masked until somebody who may asks for it and says why. */
public enum Restricted {
  /** 投诉人、举报人的姓名和联系方式 */
  INFORMANT,
  /** 自然人的身份证件号码 */
  IDENTITY_NUMBER;

  /** What stands in the place of masked data. Says nothing of what it hides, not even its length. */
  public static final String MASK = "***";
}
