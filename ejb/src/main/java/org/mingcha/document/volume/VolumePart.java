package org.mingcha.document.volume;

import org.mingcha.kernel.Basis;

/** The parts of a case's two volumes, in their order (正卷、副卷的顺序). What comes first in the article comes first here. */
@Basis("SAMR-PROC@2022:78")
public enum VolumePart {
  /** 立案审批表 */
  FILING_APPROVAL(true),
  /** 行政处罚决定书及送达回证 */
  DECISION(true),
  /** 对当事人制发的其他法律文书及送达回证 */
  OTHER_PAPERS(true),
  /** 证据材料 */
  EVIDENCE(true),
  /** 听证笔录 */
  HEARING_MINUTES(true),
  /** 财物处理单据 */
  PROPERTY(true),
  /** 正卷其他有关材料 */
  MAIN_OTHER(true),
  /** 案源材料 */
  SOURCE(false),
  /** 调查终结报告 */
  CLOSING_REPORT(false),
  /** 审核意见 */
  REVIEW(false),
  /** 听证报告 */
  HEARING_REPORT(false),
  /** 结案审批表 */
  CLOSING_APPROVAL(false),
  /** 副卷其他有关材料 */
  SUB_OTHER(false);

  private final boolean main;

  VolumePart(boolean main) {
    this.main = main;
  }

  /** The volume that it is a part of. */
  public Volume volume() {
    return main ? Volume.MAIN : Volume.SUB;
  }

  /** Whether it is of the main volume (正卷), and not of the sub volume (副卷), which stays inside. */
  public boolean main() {
    return main;
  }
}
