package org.mingcha.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON (RFC 8785): one text for equal content, so that digests and comparisons mean something. */
public final class CanonicalJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CanonicalJson() {}

  /**
   * The canonical text of a JSON document.
   *
   * @throws IllegalArgumentException when the text is no JSON object
   */
  public static String of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
    }
  }

  /** Facts as a JSON object; values that JSON does not know (dates, enums) appear as their text. */
  public static String of(Map<String, ?> facts) {
    var plain = new TreeMap<String, Object>();
    facts.forEach((name, value) -> plain.put(name, plain(value)));
    return of(write(plain));
  }

  /** An array of strings, null where a value is null. Used where a digest must cover several values unambiguously. */
  public static String ofStrings(String... values) {
    return write(Arrays.asList(values));
  }

  private static Object plain(Object value) {
    return value == null || value instanceof Number || value instanceof Boolean || value instanceof Iterable<?>
        || value instanceof Map<?, ?> ? value : value.toString();
  }

  private static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
