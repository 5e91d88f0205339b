package org.mingcha.sampling;

/** How a batch is sampled (抽样方式). */
public enum SamplingMode {
  /** 现场抽样 */
  ON_SITE,
  /** 网络抽样：以消费者名义匿名购买 */
  ONLINE
}
