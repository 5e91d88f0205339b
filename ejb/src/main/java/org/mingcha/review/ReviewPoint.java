package org.mingcha.review;

import org.mingcha.kernel.Basis;

/** The seven points at which a review looks (审核的七项内容), in the order of the article. */
@Basis("SAMR-PROC@2022:53")
public enum ReviewPoint {
  /** 是否具有管辖权 */
  JURISDICTION,
  /** 当事人的基本情况是否清楚 */
  PARTY,
  /** 案件事实是否清楚、证据是否充分 */
  FACTS,
  /** 定性是否准确 */
  NATURE,
  /** 适用依据是否正确 */
  LAW,
  /** 程序是否合法 */
  PROCEDURE,
  /** 处理是否适当 */
  APPROPRIATENESS
}
