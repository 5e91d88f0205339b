package org.mingcha.enforcement;

/** Where an enforcement case stands as a whole (案件阶段). */
public enum Stage {
  /** 已立案 */
  FILED,
  /** 调查取证 */
  INVESTIGATING,
  /** 中止调查 */
  SUSPENDED,
  /** 审核、报批 */
  UNDER_REVIEW,
  /** 已告知 */
  NOTICE_SERVED,
  /** 听证 */
  HEARING,
  /** 已决定，待送达 */
  DECIDED,
  /** 已送达，履行中 */
  SERVED,
  /** 强制执行 */
  ENFORCING,
  /** 已结案 */
  CLOSED,
  /** 已归档 */
  ARCHIVED,
  /** 终止调查 */
  TERMINATED,
  /** 已移送 */
  TRANSFERRED;

  /** The provision by which a case at this stage is over; null where it is not. */
  String concludedBy() {
    return switch (this) {
      case TERMINATED -> "SAMR-PROC@2022:47";
      case TRANSFERRED -> "SAMR-PROC@2022:17";
      case CLOSED, ARCHIVED -> "SAMR-PROC@2022:77";
      default -> null;
    };
  }

  /** The provision by which nothing is investigated at this stage; null where it is, until the decision. */
  String notInvestigatedBy() {
    return switch (this) {
      case SUSPENDED -> "SAMR-PROC@2022:46";
      case DECIDED, SERVED, ENFORCING -> "SAMR-PROC@2022:48";
      default -> concludedBy();
    };
  }
}
