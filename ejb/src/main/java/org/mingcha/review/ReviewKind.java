package org.mingcha.review;

import org.mingcha.kernel.Basis;

/** Which review a case needs (审核类型). */
@Basis({"SAMR-PROC@2022:50", "SAMR-PROC@2022:52"})
public enum ReviewKind {
  /** 案件审核 */
  CASE_REVIEW,
  /** 法制审核 */
  LEGAL_REVIEW
}
