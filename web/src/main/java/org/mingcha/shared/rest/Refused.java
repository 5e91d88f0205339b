package org.mingcha.shared.rest;

/** A request that fails for its form, with the status that HTTP has for it: 413, 428. */
public class Refused extends RuntimeException {

  private final int status;
  private final String code;

  public Refused(int status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }
}
