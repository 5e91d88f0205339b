package org.mingcha.spotcheck;

/** Where the check of one batch stands. */
public enum CheckStage {
  /** 已下达，待抽样 */
  TASKED,
  /** 已抽样封样 */
  SAMPLED,
  /** 送检中 */
  TESTING,
  /** 已收到检验报告 */
  REPORTED,
  /** 已出检验结论，告知与异议 */
  CONCLUDED,
  /** 异议处理中 */
  OBJECTED,
  /** 结果已确定 */
  CONFIRMED,
  /** 已公布 */
  PUBLISHED,
  /** 处理完毕 */
  CLOSED,
  /** 已撤销 */
  WITHDRAWN
}
