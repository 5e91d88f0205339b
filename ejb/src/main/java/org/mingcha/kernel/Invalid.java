package org.mingcha.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** Readable input that cannot be used: HTTP 422, field by field. */
@ApplicationException(rollback = true)
public class Invalid extends RuntimeException {

  /**
   * One thing wrong with the input.
   *
   * @param pointer JSON Pointer (RFC 6901) to the field; empty for the whole body
   * @param code what is wrong, such as {@code required}; the text for people is the web module's
   * @param facts numbers and names that the text mentions
   */
  public record Violation(String pointer, String code, Map<String, Object> facts) {

    public static Violation of(String pointer, String code) {
      return new Violation(pointer, code, Map.of());
    }

    /** A field that nobody knows; its name is the last part of the pointer. */
    public static Violation unknown(String pointer) {
      return new Violation(pointer, "unknown", Map.of("field", pointer.substring(pointer.lastIndexOf('/') + 1)));
    }
  }

  private final transient List<Violation> violations;

  public Invalid(List<Violation> violations) {
    super("invalid " + violations);
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }
}
