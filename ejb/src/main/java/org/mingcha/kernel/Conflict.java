package org.mingcha.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Someone was faster, or the step belongs to another stage: HTTP 409. The facts say who did what, and when. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {

  private final String code;
  private final transient Map<String, Object> facts;

  public Conflict(String code, Map<String, Object> facts) {
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
