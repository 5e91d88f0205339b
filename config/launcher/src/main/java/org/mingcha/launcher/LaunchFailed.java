package org.mingcha.launcher;

/** The house could not be started. The message is one sentence for the person at the keyboard. */
public final class LaunchFailed extends RuntimeException {
  public LaunchFailed(String sentence) {
    super(sentence);
  }

  public LaunchFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
