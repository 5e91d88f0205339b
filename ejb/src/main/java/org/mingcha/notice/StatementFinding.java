package org.mingcha.notice;

/** What a statement was found to be worth (复核结论). */
public enum StatementFinding {
  /** 成立，予以采纳 */
  ADOPTED,
  /** 部分成立，部分采纳 */
  PARTLY_ADOPTED,
  /** 不成立，不予采纳 */
  NOT_ADOPTED
}
