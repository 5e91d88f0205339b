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

  /** One thing wrong with the input. */
  public record Violation(String pointer, String code, String message) {}

  /** A problem with its title in the reader's language; {@code key} is the code with its component. */
  public static Problem of(int status, String key, Map<String, Object> facts, String instance, Locale locale) {
    var texts = Texts.in(locale);
    return new Problem("/problems/" + code(key), texts.of(key, facts), status, texts.of(key, facts), instance, null, null,
        null, facts.isEmpty() ? null : facts, null);
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

  Problem incident(String number) {
    return new Problem(type, title, status, detail, instance, violations, basis, basisText, facts, number);
  }

  private static String message(Invalid.Violation v, Texts texts) {
    return texts.of(v.code().startsWith("report.") || v.code().startsWith("lead.") ? v.code() : "shared.violation." + v.code(), v.facts());
  }

  private static String code(String key) {
    return key.startsWith("shared.") ? key.substring("shared.".length()) : key;
  }
}
