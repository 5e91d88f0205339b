package org.mingcha.kernel;

import java.util.regex.Pattern;

/**
 * Reference to a provision (法条引用): {@code SAMR-110@2025:15.1} is paragraph 1 of article 15 in the 2025 text of
 * Order No. 110. The year names the edition, so that an old case keeps citing the text that governed it.
 */
public record Citation(String value) {

  private static final Pattern FORM =
      Pattern.compile("(?<instrument>[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*@\\d{4}):(?<article>\\d{1,4})(?:\\.(?<paragraph>\\d{1,3}(?:\\.\\d{1,3})?))?");

  public Citation {
    if (value == null || !FORM.matcher(value).matches()) throw new IllegalArgumentException("citation: " + value);
  }

  public static Citation of(String value) {
    return new Citation(value);
  }

  /** Code and edition of the instrument, for example {@code SAMR-110@2025}. */
  public String instrument() {
    return part("instrument");
  }

  /** Number of the article (条). */
  public String article() {
    return part("article");
  }

  /** Number of the paragraph (款), with the item (项) after a dot if one is cited; empty for the whole article. */
  public String paragraph() {
    var paragraph = part("paragraph");
    return paragraph == null ? "" : paragraph;
  }

  @Override
  public String toString() {
    return value;
  }

  private String part(String name) {
    var matcher = FORM.matcher(value);
    matcher.matches();
    return matcher.group(name);
  }
}
