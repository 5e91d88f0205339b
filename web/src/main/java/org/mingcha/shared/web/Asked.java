package org.mingcha.shared.web;

import java.util.Arrays;

/** What an address asks of a list. What no one could mean is passed over: an address may hold anything. */
public final class Asked {

  private Asked() {}

  /** Where the list goes on; null for its beginning. */
  public static String place(String cursor) {
    return cursor != null && cursor.matches("\\d{1,18}") ? cursor : null;
  }

  /** The one of that name; null where there is none. */
  public static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
