package org.mingcha.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words on screen and in problems. A key begins with its component ({@code lead.stage.FILED}), which names the bundle:
 * {@code messages/lead_zh.properties} and {@code _en}. Chinese unless English is asked for.
 */
public final class Texts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;

  private Texts(Locale locale) {
    this.locale = locale;
  }

  public static Texts in(Locale wanted) {
    return new Texts("en".equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE);
  }

  public Locale locale() {
    return locale;
  }

  /** The text with its named places filled: {@code of("lead.x", "dueOn", date)} fills <code>{dueOn}</code>. */
  public String of(String key, Object... namesAndValues) {
    var facts = new HashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return of(key, facts);
  }

  /** The text with its named places filled. A key without a text is shown as it is, for a test to find. */
  public String of(String key, Map<String, ?> facts) {
    var text = find(key);
    if (text == null) {
      return key;
    }
    for (var fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", show(fact.getValue()));
    }
    return text;
  }

  /** The key of the text for a violation: the component's own, or the common one of its code. */
  public String violation(String code) {
    return knows(code) ? code : "shared.violation." + code;
  }

  public boolean knows(String key) {
    return find(key) != null;
  }

  private String find(String key) {
    var component = key.substring(0, Math.max(key.indexOf('.'), 0));
    try {
      var bundle = ResourceBundle.getBundle("messages/" + component, locale, Texts.class.getClassLoader(), NO_FALLBACK);
      return bundle.containsKey(key) ? bundle.getString(key) : null;
    } catch (MissingResourceException unknown) {
      return null;
    }
  }

  private String show(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.joining("en".equals(locale.getLanguage()) ? ", " : "、")) : String.valueOf(value);
  }
}
