package org.mingcha.party;

/** The four services that together make a provider of social or live-streaming services a platform (第110号令第35条). */
public enum PlatformOffering {
  /** 网络经营场所 */
  PREMISES,
  /** 商品浏览 */
  BROWSING,
  /** 订单生成 */
  ORDERING,
  /** 在线支付 */
  PAYMENT
}
