package org.mingcha.party;

/** By what number an operator is known. */
public enum IdentityType {
  /** 统一社会信用代码 */
  USCC,
  /** 公民身份号码 */
  RESIDENT_ID,
  OTHER
}
