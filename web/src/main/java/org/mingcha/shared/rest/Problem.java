package org.mingcha.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.kernel.Invalid;
import org.mingcha.shared.Citations;
import org.mingcha.shared.Texts;

/** A problem as RFC 9457 has it, with the members of our contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance,
    List<Violation> violations, String basis, String basisText, Map<String, Object> facts, String incident) {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<String, String> STATUS_CODES = Map.ofEntries(
      Map.entry("shared.status.400", "bad-request"), Map.entry("shared.status.401", "unauthorized"),
      Map.entry("shared.status.403", "forbidden"), Map.entry("shared.status.404", "not-found"),
      Map.entry("shared.status.405", "method-not-allowed"), Map.entry("shared.status.406", "not-acceptable"),
      Map.entry("shared.status.413", "too-large"), Map.entry("shared.status.415", "unsupported-media-type"),
      Map.entry("shared.status.429", "too-many-requests"), Map.entry("shared.status.500", "broken"),
      Map.entry("shared.status.503", "unavailable"));

  /** One thing wrong with the input. */
  public record Violation(String pointer, String code, String message) {}

  /** A problem; {@code key} is the code with its component, {@code text} what it says in the reader's language. */
  public static Problem of(int status, String key, Map<String, Object> facts, String instance, String text) {
    return new Problem("/problems/" + code(key), text, status, text, instance, null, null, null,
        facts.isEmpty() ? null : facts, null);
  }

  static Problem invalid(Invalid invalid, String instance, Locale locale) {
    var texts = Texts.in(locale);
    var violations = invalid.violations().stream().map(v -> new Violation(v.pointer(), v.code(), message(v, texts))).toList();
    return new Problem("/problems/invalid", texts.of("shared.invalid"), 422, violations.get(0).message(), instance,
        violations, null, null, null, null);
  }

  Problem under(String citation, Locale locale) {
    return new Problem(type, title, status, detail, instance, violations, citation, Citations.text(citation, locale), facts, incident);
  }

  /** The same, with the number under which the log has it. */
  public Problem incident(String number) {
    return new Problem(type, title, status, detail, instance, violations, basis, basisText, facts, number);
  }

  private static String message(Invalid.Violation v, Texts texts) {
    return texts.of(texts.violation(v.code()), v.facts());
  }

  private static String code(String key) {
    var status = STATUS_CODES.get(key);
    return status != null ? status : key.startsWith("shared.") ? key.substring("shared.".length()) : key;
  }
}
