package org.mingcha.kernel;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it lies outside the caller's scope; the two are never told apart. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

  private final String kind;
  private final String id;

  public NotFound(String kind, String id) {
    super(kind + " " + id, null, false, false);
    this.kind = kind;
    this.id = id;
  }

  public String kind() {
    return kind;
  }

  public String id() {
    return id;
  }
}
