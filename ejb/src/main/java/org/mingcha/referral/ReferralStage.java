package org.mingcha.referral;

/** Where the sender's file stands (移送通报阶段). The receiver's begins at SENT. */
public enum ReferralStage {
  /** 拟制 */
  DRAFTED,
  /** 报批中 */
  PROPOSED,
  /** 已批准，待发出 */
  APPROVED,
  /** 已发出，待签收 */
  SENT,
  /** 已签收 */
  SIGNED_FOR,
  /** 已接收，立为线索 */
  ACCEPTED,
  /** 已答复 */
  REPLIED,
  /** 已办结 */
  CLOSED,
  /** 对方退回 */
  RETURNED,
  /** 已撤回 */
  WITHDRAWN
}
