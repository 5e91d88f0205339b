package org.mingcha.shared;

/** Names of files as senders give them. */
public final class FileNames {

  private static final int LONGEST = 500;

  private FileNames() {}

  /** The name without any path before it. */
  public static String withoutPath(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
  }

  /** Whether it can be shown: control characters and marks that turn the reading direction make a name look like another. */
  public static boolean fits(String name) {
    return !name.isEmpty() && name.length() <= LONGEST && !name.equals(".") && !name.equals("..")
        && name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.SURROGATE);
  }
}
