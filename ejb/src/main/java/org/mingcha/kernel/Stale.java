package org.mingcha.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** The caller decided on an older version than the stored one: HTTP 412. The facts say what changed since. */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {

  private final transient Map<String, Object> facts;

  public Stale(Map<String, Object> facts) {
    super("stale " + facts);
    this.facts = Map.copyOf(facts);
  }

  public Map<String, Object> facts() {
    return facts;
  }
}
