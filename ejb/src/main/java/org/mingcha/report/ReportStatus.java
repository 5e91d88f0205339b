package org.mingcha.report;

/** What has become of a report. */
public enum ReportStatus {
  /** 待处理 */
  RECEIVED,
  /** 已立为线索 */
  LEAD_OPENED,
  /** 不予处理 */
  CLOSED_NO_ACTION
}
