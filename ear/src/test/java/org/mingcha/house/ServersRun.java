package org.mingcha.house;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests that bring their own deployment and sign nobody in. */
public final class ServersRun implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("mingcha.checkout") != null) { // inside the server they run already
      TheHouse.started();
    }
  }
}
