package org.mingcha.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The law refuses this step. It is an answer and not a fault: a code to be translated, the provision, and the facts that
 * show what would make the step possible. Carries no stack trace; the transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class RuleRefused extends RuntimeException {

  private final String code;
  private final Citation basis;
  private final Map<String, Object> facts;

  public RuleRefused(String code, Citation basis, Map<String, ?> facts) {
    super(code + " (" + basis + ")", null, false, false);
    this.code = code;
    this.basis = basis;
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** Component and rule, for example {@code lead.filing-conditions}. */
  public String code() {
    return code;
  }

  public Citation basis() {
    return basis;
  }

  /** In the order in which the rule stated them; cannot be changed. */
  public Map<String, Object> facts() {
    return facts;
  }
}
