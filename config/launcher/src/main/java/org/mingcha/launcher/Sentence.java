package org.mingcha.launcher;

/** What an exception or a log has to say, on one line. */
final class Sentence {
  private static final int LONGEST = 400;

  private Sentence() {}

  static String of(Throwable problem) {
    String message = problem.getMessage();
    return oneLine(message == null ? problem.getClass().getSimpleName() : message);
  }

  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
