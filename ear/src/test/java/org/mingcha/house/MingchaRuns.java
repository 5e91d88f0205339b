package org.mingcha.house;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests from outside, over HTTP and in the browser. */
public final class MingchaRuns implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    TheHouse.deployed();
  }
}
