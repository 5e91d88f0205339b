package org.mingcha.contact;

import org.mingcha.kernel.Basis;

/** How a shop was sought (联系方式). Article 17 speaks of its domicile and its place of business; the rest is there to be sure. */
@Basis("SAMR-110@2025:17")
public enum AttemptWay {
  /** 住所实地查找 */
  DOMICILE_VISIT(true),
  /** 经营场所实地查找 */
  PREMISES_VISIT(true),
  /** 向住所或者经营场所邮寄 */
  POST(true),
  /** 电话 */
  PHONE(false),
  /** 平台站内消息、电子邮件等网络方式 */
  ONLINE(false);

  private final boolean atItsPlace;

  AttemptWay(boolean atItsPlace) {
    this.atItsPlace = atItsPlace;
  }

  /** Whether it seeks the shop where the article says: through its domicile or its place of business. */
  public boolean atItsPlace() {
    return atItsPlace;
  }
}
