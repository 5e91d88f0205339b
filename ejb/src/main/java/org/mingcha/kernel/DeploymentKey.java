package org.mingcha.kernel;

import java.util.Map;

/** Keys that an installation brings in its environment. The demo has keys of its own, which stand in this repository. */
public final class DeploymentKey {

  private static final String DEMO = "MINGCHA_DEMO";

  private DeploymentKey() {}

  /**
   * The value of the variable.
   *
   * @param demos the value that the demo uses
   * @throws IllegalStateException when there is none, or when a server outside the demo profile has the demo's: what it
   *     sealed or signed would be open to everybody
   */
  public static String required(String variable, String demos) {
    return required(variable, demos, System.getenv());
  }

  static String required(String variable, String demos, Map<String, String> environment) {
    var value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      throw new IllegalStateException(variable + " is not set; the server does not start without it");
    }
    if (value.contains(demos) && !"true".equals(environment.get(DEMO))) {
      throw new IllegalStateException(variable + " is the demo's; set one of your own");
    }
    return value;
  }
}
