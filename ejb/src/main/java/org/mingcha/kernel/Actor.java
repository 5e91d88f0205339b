package org.mingcha.kernel;

/**
 * Who acts, for the audit trail and the steps of a case: login, name as printed on papers, role exercised, and the code
 * of the bureau. Timers and workers act under a name of their own; they belong to no bureau, so theirs is null.
 */
public record Actor(String user, String name, String role, String bureau) {

  private static final String SYSTEM = "system";

  public Actor {
    if (user == null || user.isBlank()) throw new IllegalArgumentException("actor without user");
    if (role == null || role.isBlank()) throw new IllegalArgumentException("actor without role");
  }

  /** The named part of the system that acts without an officer. */
  public static Actor system(String name) {
    return new Actor(SYSTEM + ":" + name, name, SYSTEM, null);
  }
}
