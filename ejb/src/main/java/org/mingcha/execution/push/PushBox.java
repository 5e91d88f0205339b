package org.mingcha.execution.push;

/** Which of the pushed decisions of a bureau. */
public enum PushBox {

  /** Those that other bureaus pushed to it. */
  RECEIVED,
  /** Those that it pushed itself. */
  SENT
}
