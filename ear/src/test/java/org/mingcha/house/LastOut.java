package org.mingcha.house;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the servers at the end of a test run. Maven, which looks for the tests and runs none itself, opens a session too and has none. */
public final class LastOut implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (System.getProperty("mingcha.checkout") != null) {
      TheHouse.close();
    }
  }
}
