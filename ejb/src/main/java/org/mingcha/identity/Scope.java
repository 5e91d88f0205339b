package org.mingcha.identity;

import java.io.Serializable;

/**
 * Whose matters a reader may see, as a condition on {@code bureau_path}. Every list, count and detail takes one;
 * what lies outside does not exist for the reader.
 *
 * @param pathPattern a LIKE pattern: the own bureau's path and everything below it
 */
public record Scope(String pathPattern) implements Serializable {

  static Scope of(BureauView bureau) {
    return new Scope(bureau.path() + "%");
  }

  /** For timers and workers, which act for no bureau and say so by this name. */
  public static Scope system() {
    return new Scope("/%");
  }

  public boolean covers(String bureauPath) {
    return bureauPath.startsWith(pathPattern.substring(0, pathPattern.length() - 1));
  }
}
