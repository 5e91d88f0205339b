package org.mingcha.interview;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;

/** Why an operator's leaders are interviewed (约谈情形): the five items of Article 23, in its order. */
@Basis("SAMR-110@2025:23")
public enum InterviewGround {
  /** 未履行法定义务，产生不良后果 */
  G1("SAMR-110@2025:23.1.1"),
  /** 未充分保障消费者合法权益，产生不良后果 */
  G2("SAMR-110@2025:23.1.2"),
  /** 发生质量安全重大负面舆情事件 */
  G3("SAMR-110@2025:23.1.3"),
  /** 存在质量安全问题，对网络交易秩序造成负面影响 */
  G4("SAMR-110@2025:23.1.4"),
  /** 其他造成不良后果或者产生负面影响的情形 */
  G5("SAMR-110@2025:23.1.5");

  private final String item;

  InterviewGround(String item) {
    this.item = item;
  }

  /** The item of Article 23 that the proposal and the notice name. */
  public Citation basis() {
    return Citation.of(item);
  }
}
