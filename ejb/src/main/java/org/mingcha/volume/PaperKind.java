package org.mingcha.volume;

/** What a paper in the volumes is; the numbers are those of the official forms (文书格式范本的序号). */
public enum PaperKind {
  /** 1 案件来源登记表 */
  LEAD_REGISTER,
  /** 7 立案审批表 */
  FILING_APPROVAL,
  /** 8 案件有关事项审批表 */
  MATTER_APPROVAL,
  /** 9 现场笔录 */
  INSPECTION_RECORD,
  /** 14 询问笔录 */
  INQUIRY_RECORD,
  /** 12 电子数据证据提取笔录 */
  PAGE_CAPTURE,
  /** 29 抽样记录 */
  SAMPLING_RECORD,
  /** 11 证据提取单 */
  EXTRACT,
  /** 15 至 17、30 限期提供材料、协助、委托 */
  REQUEST,
  /** 19 先行登记保存证据通知书 */
  PRESERVATION,
  /** 21 实施行政强制措施决定书 */
  SEIZURE,
  /** 52 涉案物品处理记录 */
  PROPERTY_RECORD,
  /** 33 责令改正通知书 */
  RECTIFICATION_ORDER,
  /** 责令改正复查记录 */
  RECHECK_RECORD,
  /** 35 案件调查终结报告 */
  CLOSING_REPORT,
  /** 36 审核表 */
  REVIEW,
  /** 43 行政处理决定审批表 */
  DECISION_APPROVAL,
  /** 37 行政处罚告知书 */
  PENALTY_NOTICE,
  /** 38 陈述申辩笔录 */
  STATEMENT,
  /** 书面放弃 */
  WAIVER,
  /** 39 听证通知书 */
  HEARING_NOTICE,
  /** 40 听证笔录 */
  HEARING_MINUTES,
  /** 41 听证报告 */
  HEARING_REPORT,
  /** 42 集体讨论记录 */
  DELIBERATION,
  /** 45 行政处罚决定书 */
  PENALTY_DECISION,
  /** 46 不予行政处罚决定书 */
  NO_PENALTY_DECISION,
  /** 47 延期、分期缴纳罚款通知书 */
  DEFERRAL,
  /** 48 履行催告书 */
  DUNNING,
  /** 49 强制执行申请书 */
  COURT_APPLICATION,
  /** 法院裁定书 */
  COURT_RULING,
  /** 复议、诉讼文书 */
  REMEDY,
  /** 撤销决定 */
  ANNULMENT,
  /** 4 案件移送函 */
  TRANSFER,
  /** 5 涉嫌犯罪案件移送书 */
  CRIMINAL_TRANSFER,
  /** 罚没款票据 */
  PAYMENT_RECEIPT,
  /** 公示记录 */
  PUBLICITY,
  /** 50 送达回证 */
  SERVICE_RECEIPT,
  /** 53 结案审批表 */
  CLOSING_APPROVAL
}
