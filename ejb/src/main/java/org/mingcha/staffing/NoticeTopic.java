package org.mingcha.staffing;

/** What a notice tells an officer (提醒事由). */
public enum NoticeTopic {

  /** A limit runs. */
  REMINDER,
  /** The matter is the reader's now. */
  TAKEN_OVER,
  /** The matter is somebody else's now. */
  HANDED_AWAY
}
