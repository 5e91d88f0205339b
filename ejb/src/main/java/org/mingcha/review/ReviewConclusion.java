package org.mingcha.review;

import org.mingcha.kernel.Basis;

/** What a review comes to (审核意见). */
@Basis("SAMR-PROC@2022:54")
public enum ReviewConclusion {
  /** 同意办案机构的意见 */
  AGREE,
  /** 建议纠正 */
  CORRECT,
  /** 建议补充调查 */
  SUPPLEMENT,
  /** 其他意见和建议 */
  OTHER
}
