package org.mingcha.shared.rest;

import org.mingcha.kernel.NotFound;

/** Ids in addresses. */
public final class Ids {

  private Ids() {}

  /** The id that stands in an address; what is none names nothing (404). */
  public static long of(String kind, String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new NotFound(kind, text);
    }
    return Long.parseLong(text);
  }
}
