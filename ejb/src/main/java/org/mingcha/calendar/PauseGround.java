package org.mingcha.calendar;

/** Why days of a limit do not count (扣除事由). Which limit knows which ground is said by {@link LimitKind}. */
public enum PauseGround {

  /** 检测、检验、检疫、鉴定. */
  TESTING,
  /** 权利人辨认、鉴别. */
  RIGHT_HOLDER_IDENTIFICATION,
  /** 听证. */
  HEARING,
  /** 公告. */
  ANNOUNCEMENT,
  /** 中止调查. */
  SUSPENSION,
  /** 责令退还多收价款. */
  REFUND_ORDER
}
