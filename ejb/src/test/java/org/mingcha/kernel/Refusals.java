package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What the law's answer must be, in one line of a test. */
public final class Refusals {

  private Refusals() {}

  public static RuleRefused refused(String code, String basis, Executable step) {
    var refused = assertThrows(RuleRefused.class, step);
    assertEquals(code + " " + basis, refused.code() + " " + refused.basis());
    return refused;
  }
}
