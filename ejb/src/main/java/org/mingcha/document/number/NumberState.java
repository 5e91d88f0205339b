package org.mingcha.document.number;

/** What became of a number (文号状态). */
public enum NumberState {
  /** 为成批文书预留，尚未使用 */
  RESERVED,
  /** 已用于制发的文书 */
  TAKEN,
  /** 作废，登记原因；不再使用 */
  VOID
}
