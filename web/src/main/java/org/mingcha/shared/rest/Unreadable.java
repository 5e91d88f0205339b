package org.mingcha.shared.rest;

/** A request that cannot be read at all: HTTP 400. The reason is a code, such as {@code json} or {@code parameter}. */
public class Unreadable extends RuntimeException {

  private final String reason;

  public Unreadable(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
