package org.mingcha.contact;

/** Where a notice of an uncontactable shop stands (失联通报阶段). */
public enum ContactStage {
  /** 联系中 */
  ATTEMPTING,
  /** 报批中 */
  PROPOSED,
  /** 已批准，待通报 */
  APPROVED,
  /** 已通报平台 */
  NOTIFIED,
  /** 平台逾期未提醒 */
  UNREMINDED,
  /** 平台已提醒 */
  REMINDED,
  /** 平台已采取处置措施 */
  MEASURED,
  /** 已申请解除 */
  LIFT_REQUESTED,
  /** 信息已更新 */
  UPDATED,
  /** 处置措施已解除 */
  LIFTED,
  /** 已取得联系 */
  REACHED,
  /** 已办结 */
  CLOSED,
  /** 已撤回 */
  WITHDRAWN
}
