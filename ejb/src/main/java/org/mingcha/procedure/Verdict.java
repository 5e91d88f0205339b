package org.mingcha.procedure;

import java.util.Map;
import org.mingcha.kernel.Citation;

/** A guard's answer: the step is lawful now, or it is not and this is why. */
public sealed interface Verdict {

  record Allowed() implements Verdict {}

  /**
   * @param code key of the reason's text, {@code <component>.<what>}
   * @param basis the article that stands against the step
   * @param facts what the text mentions: dates, numbers, names
   */
  record Refused(String code, Citation basis, Map<String, Object> facts) implements Verdict {}

  static Verdict allowed() {
    return new Allowed();
  }

  static Verdict refused(String code, String basis, Map<String, Object> facts) {
    return new Refused(code, Citation.of(basis), Map.copyOf(facts));
  }
}
