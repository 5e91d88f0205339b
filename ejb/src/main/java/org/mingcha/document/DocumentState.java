package org.mingcha.document;

/** Where a paper stands (文书状态). */
public enum DocumentState {
  /** 起草 */
  DRAFTED,
  /** 已批准，待制发 */
  APPROVED,
  /** 已制发：编号、盖章、签名，不再改动 */
  ISSUED,
  /** 已送达 */
  SERVED,
  /** 已归档 */
  ARCHIVED,
  /** 未制发，不再使用 */
  DROPPED,
  /** 制发后作废，文号一并作废 */
  VOID;

  /** Whether it bears a number and cannot be changed any more. */
  public boolean issued() {
    return this == ISSUED || this == SERVED || this == ARCHIVED || this == VOID;
  }

  /** Whether it counts among the papers of its matter. */
  public boolean holds() {
    return this == ISSUED || this == SERVED || this == ARCHIVED;
  }
}
