package org.mingcha.evidence.inspection;

/** Whose duties an inspection looks at (检查对象). */
public enum Audience {
  /** 平台内经营者，以及按其承担义务的自营、自建网站经营者 */
  SELLER,
  /** 电子商务平台经营者 */
  PLATFORM
}
