package org.mingcha.execution.push;

/** Where a pushed decision stands in the province of registration (推送的处罚信息的状态). */
public enum PushState {

  /** To be published. */
  RECEIVED,
  PUBLISHED,
  /** The decision does not hold any more, or its publicity ended early: what is public has to be withdrawn. */
  TO_TAKE_DOWN,
  /** The decision does not hold any more, or its publicity ended early, and nothing of it is public. */
  WITHDRAWN
}
