package org.mingcha.notice;

/** Where the proposal made last stands (拟处罚的进展). */
public enum ProposalState {
  /** 未报批 */
  NONE,
  /** 报批中 */
  PROPOSED,
  /** 已批准，待告知 */
  APPROVED,
  /** 已告知 */
  NOTIFIED
}
