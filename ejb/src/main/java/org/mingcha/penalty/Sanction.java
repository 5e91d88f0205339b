package org.mingcha.penalty;

import org.mingcha.kernel.Basis;

/** A penalty that is no sum of money (罚款、没收以外的处罚种类). */
public enum Sanction {
  /** 警告 */
  WARNING(false),
  /** 通报批评 */
  CRITICISM(false),
  /** 责令停产停业、停业整顿、停止生产销售 */
  SUSPEND_BUSINESS(true),
  /** 降低资质等级 */
  LOWER_QUALIFICATION(true),
  /** 取消检验资格、认证资格 */
  CANCEL_QUALIFICATION(true),
  /** 吊销许可证 */
  REVOKE_LICENCE(true),
  /** 吊销营业执照 */
  REVOKE_BUSINESS_LICENCE(true),
  /** 撤销广告审查批准文件 */
  REVOKE_ADVERTISING_APPROVAL(true),
  /** 一年内不受理广告审查申请 */
  REFUSE_ADVERTISING_APPLICATIONS(true),
  /** 责令关闭 */
  CLOSE_DOWN(true),
  /** 限制从业 */
  RESTRICT_PRACTICE(true);

  private final boolean heavy;

  Sanction(boolean heavy) {
    this.heavy = heavy;
  }

  /** Whether it can be imposed on a person who is responsible in an organisation, and not on the organisation alone. */
  boolean fallsOnPersons() {
    return this == WARNING || this == CRITICISM || this == RESTRICT_PRACTICE;
  }

  /**
   * Whether the party may always ask for a hearing. The two on advertising are not named in the article; we count them to
   * the other heavier ones (其他较重的行政处罚), which is for the party.
   */
  @Basis("APL@2021:63")
  public boolean givesHearing() {
    return heavy;
  }
}
