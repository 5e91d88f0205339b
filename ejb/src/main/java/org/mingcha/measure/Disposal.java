package org.mingcha.measure;

/** What becomes of sealed or seized things by another decision than release (查封、扣押财物的处理). */
public enum Disposal {
  /** 依处罚决定没收 */
  CONFISCATED,
  /** 依法销毁 */
  DESTROYED,
  /** 随案移送 */
  TRANSFERRED
}
