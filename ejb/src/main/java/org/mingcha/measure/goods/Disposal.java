package org.mingcha.measure.goods;

import java.util.List;
import org.mingcha.kernel.Basis;

/** What becomes of sealed or seized things by another decision than release (查封、扣押财物的处理). */
@Basis("APL@2021:74")
public enum Disposal {
  /** 依处罚决定没收 */
  CONFISCATED,
  /** 依法销毁 */
  DESTROYED,
  /** 随案移送 */
  TRANSFERRED,
  /** 依法拍卖，抵缴罚款 */
  AUCTIONED;

  /** Those by a decision; an auction is a step of its own. */
  public static List<Disposal> byDecision() {
    return List.of(CONFISCATED, DESTROYED, TRANSFERRED);
  }
}
