package org.mingcha.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** The caller may see the thing but not do this to it (role, or another bureau's work): HTTP 403. */
@ApplicationException(rollback = true)
public class NotPermitted extends RuntimeException {

  private final String code;
  private final transient Map<String, Object> facts;

  public NotPermitted(String code, Map<String, Object> facts) {
    super(code + " " + facts);
    this.code = code;
    this.facts = Map.copyOf(facts);
  }

  public String code() {
    return code;
  }

  public Map<String, Object> facts() {
    return facts;
  }
}
