package org.mingcha.penalty;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;

/**
 * Why a rule, one of its branches, or a penalty is not lawful here (不适用的理由).
 *
 * @param code key of the reason's text, {@code penalty.<what>}
 * @param basis the provision that stands against it
 * @param facts what the text mentions: texts and numbers
 */
public record Bar(String code, Citation basis, Map<String, Object> facts) implements Serializable {

  public Bar {
    facts = new LinkedHashMap<>(facts);
  }

  static Bar of(String code, String basis, Map<String, ?> facts) {
    return new Bar(code, Citation.of(basis), new LinkedHashMap<>(facts));
  }

  /** The same as a refusal of the step that wanted it. */
  public RuleRefused refusal() {
    return new RuleRefused(code, basis, facts);
  }
}
