package org.mingcha.shared.web;

import java.util.Locale;

/** English names of code as words: {@code reconsiderationOrgan} is Reconsideration organ. */
final class SpelledOut {

  private SpelledOut() {}

  static String of(String name) {
    var words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
