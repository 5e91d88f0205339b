package org.mingcha.launcher;

/** One server of the house. {@link #stop} may come before, during or after {@link #start}, and more than once. */
interface Part {
  /** As the user reads it in "Starting …". */
  String title();

  /** Returns when the server answers, or throws {@link LaunchFailed}. */
  void start();

  /** Whether its process is there; what died is started again by {@link #start}. */
  boolean runs();

  void stop();
}
