package org.mingcha.identity;

import java.io.Serializable;

/**
 * Whose matters a reader may see: every list, count and detail takes one; what lies outside does not exist for the reader.
 *
 * @param pathPattern a LIKE pattern for {@code bureau_path}: the own bureau's path and everything below it
 * @param ownPattern a LIKE pattern for the bureau's code: the own bureau, which alone sees what is kept secret
 */
public record Scope(String pathPattern, String ownPattern) implements Serializable {

  static Scope of(BureauView bureau) {
    return new Scope(bureau.path() + "%", bureau.code());
  }

  /** For timers and workers, which act for no bureau and say so by this name. */
  public static Scope system() {
    return new Scope("/%", "%");
  }

  public boolean covers(String bureauPath) {
    return bureauPath.startsWith(pathPattern.substring(0, pathPattern.length() - 1));
  }
}
