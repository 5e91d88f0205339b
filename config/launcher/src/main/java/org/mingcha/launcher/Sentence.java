package org.mingcha.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What an exception or a log has to say, on one line. */
final class Sentence {
  private static final int LONGEST = 400;

  private Sentence() {}

  static String of(Throwable problem) {
    if (problem instanceof AccessDeniedException barred) return "no permission for " + barred.getFile();
    if (problem instanceof NoSuchFileException missing) return missing.getFile() + " is not there";
    String message = problem.getMessage();
    return oneLine(message == null ? problem.getClass().getSimpleName() : message);
  }

  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
