package org.mingcha.document;

/** What the party did when a record or list was made out (当事人签名情况). */
public enum PartySignature {
  /** 已签名 */
  SIGNED,
  /** 拒绝签名 */
  REFUSED,
  /** 不在场 */
  ABSENT
}
