package org.mingcha.board;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.mingcha.kernel.Rows;

/**
 * What was typed into the search box, made ready: its words, all of which must occur, and the pairs of characters that an
 * index knows. Full-width and half-width, capital and small letters are the same.
 */
public record SearchText(String typed) implements Serializable {

  /** Fewer characters than these find everything and therefore nothing. */
  public static final int SHORTEST = 2;
  static final int LONGEST = 200;

  public SearchText {
    typed = typed == null ? "" : typed.replace("\0", "").strip();
    if (typed.codePointCount(0, typed.length()) > LONGEST) {
      typed = typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
    }
  }

  /** Whether there is enough to look for. */
  public boolean asks() {
    return grams().length > 0;
  }

  String[] words() {
    return parts().stream().map(Rows::contains).toArray(String[]::new);
  }

  String[] grams() {
    var grams = new LinkedHashSet<String>();
    for (var word : parts()) {
      var points = word.codePoints().toArray();
      for (int i = 0; i + 1 < points.length; i++) {
        grams.add(new String(points, i, 2));
      }
    }
    return grams.toArray(String[]::new);
  }

  /** As a number would be written. */
  String exact() {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }

  /** As report keys keep addresses: without scheme, fragment and closing slash. */
  String link() {
    return typed.replaceFirst("^[A-Za-z]+://", "").replaceFirst("/*(#.*)?$", "");
  }

  private List<String> parts() {
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("\\s+")).filter(part -> !part.isEmpty()).toList();
  }
}
