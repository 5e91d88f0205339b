package org.mingcha.penalty;

/**
 * How a licence or certificate was abused (证照滥用方式). The law treats the four differently, and which provision meets misuse is
 * disputed (LQ-5), so it has to be chosen.
 */
public enum Subtype {
  /** 伪造 */
  FORGE,
  /** 变造 */
  ALTER,
  /** 冒用 */
  MISUSE,
  /** 租借：出租、出借、转让，或者接受、使用他人的 */
  BORROW
}
