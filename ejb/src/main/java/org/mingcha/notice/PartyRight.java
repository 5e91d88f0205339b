package org.mingcha.notice;

/** A right that the notice of a penalty gives the party, and that the party may give up in writing. */
public enum PartyRight {
  /** 陈述、申辩（处罚法第62条） */
  STATEMENT,
  /** 要求听证（处罚法第64条） */
  HEARING
}
