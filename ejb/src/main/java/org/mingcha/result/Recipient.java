package org.mingcha.result;

/** Who is told of a result and may be addressed for it (结果告知对象). */
public enum Recipient {
  /** 被抽样销售者 */
  SELLER,
  /** 样品标称生产者 */
  PRODUCER,
  /** 平台 */
  PLATFORM;

  /** Whether the law gives it the right to object (产品质量法第15条: 生产者、销售者); a platform has none. */
  public boolean mayObject() {
    return this != PLATFORM;
  }
}
