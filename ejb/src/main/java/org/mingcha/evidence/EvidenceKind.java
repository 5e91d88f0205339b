package org.mingcha.evidence;

import org.mingcha.kernel.Basis;

/** What kind of evidence a piece is (证据种类). */
@Basis("APL@2021:46")
public enum EvidenceKind {
  /** 现场笔录 */
  INSPECTION_RECORD,
  /** 询问笔录 */
  INQUIRY_RECORD,
  /** 网页取证（电子数据证据提取笔录） */
  PAGE_CAPTURE,
  /** 抽样取证（抽样记录） */
  SAMPLING_RECORD,
  /** 书证、物证、视听资料等（证据提取单） */
  EXTRACT;

  /** Whether the piece is nothing without its files. */
  public boolean needsFiles() {
    return this == PAGE_CAPTURE || this == EXTRACT;
  }
}
