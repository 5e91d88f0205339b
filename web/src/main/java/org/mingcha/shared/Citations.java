package org.mingcha.shared;

import java.util.Locale;
import org.mingcha.kernel.Citation;

/** Names provisions as people do: 第110号令第15条. */
public final class Citations {

  private Citations() {}

  /** The citation in words; null for none. */
  public static String text(String citation, Locale locale) {
    if (citation == null) {
      return null;
    }
    var c = Citation.of(citation);
    var parts = c.value().substring(c.value().indexOf(':') + 1).split("\\.");
    var texts = Texts.in(locale);
    var text = new StringBuilder(texts.of("law.article", "law", texts.of("law." + c.instrument()), "article", parts[0]));
    if (parts.length > 1) {
      text.append(texts.of("law.paragraph", "paragraph", parts[1]));
    }
    return text.toString();
  }
}
