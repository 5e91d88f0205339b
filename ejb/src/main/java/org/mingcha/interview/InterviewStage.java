package org.mingcha.interview;

/** Where an interview stands (约谈阶段). */
public enum InterviewStage {
  /** 已拟稿 */
  DRAFTED,
  /** 报批中 */
  PROPOSED,
  /** 已批准 */
  APPROVED,
  /** 已通知 */
  NOTIFIED,
  /** 已约谈，尚无承诺 */
  HELD,
  /** 未到场 */
  NO_SHOW,
  /** 拒绝约谈 */
  REFUSED,
  /** 跟踪整改 */
  FOLLOW_UP,
  /** 已办结 */
  CLOSED,
  /** 不予约谈 */
  DECLINED,
  /** 已撤回 */
  WITHDRAWN
}
