package org.mingcha.measure;

/** What the party did when the list was made out (当事人签名情况). */
public enum Signature {
  /** 已签名 */
  SIGNED,
  /** 拒绝签名 */
  REFUSED,
  /** 不在场 */
  ABSENT
}
