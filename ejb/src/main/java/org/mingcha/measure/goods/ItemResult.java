package org.mingcha.measure.goods;

import java.util.Set;

/** What becomes of a thing that was preserved (先行登记保存的处理). */
public enum ItemResult {
  /** 采取记录、复制、拍照、录像等证据保全措施后退还 */
  RECORDED,
  /** 送交检测、检验、检疫、鉴定 */
  TESTED,
  /** 转为查封、扣押 */
  SEIZED,
  /** 没收 */
  CONFISCATED,
  /** 解除，退还 */
  RETURNED;

  private static final Set<ItemResult> LEAVES_THE_PARTY_WITHOUT = Set.of(SEIZED, CONFISCATED);

  /** Whether another decision has to carry the result: a seizure, or a penalty. */
  public boolean needsDecision() {
    return LEAVES_THE_PARTY_WITHOUT.contains(this);
  }
}
