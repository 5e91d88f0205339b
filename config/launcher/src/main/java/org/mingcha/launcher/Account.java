package org.mingcha.launcher;

/**
 * Who may log in to PostgreSQL. The passwords are public, so these accounts are good for a demo on this machine only;
 * production has its own.
 */
record Account(String role, String password) {
  /** Owns the schema and migrates it. */
  static final Account OWNER = new Account("mingcha_owner", "mingcha-owner-demo");
  /** The application: reads and writes what the migrations grant, changes no table. */
  static final Account APPLICATION = new Account("mingcha_app", "mingcha-app-demo");
  static final Account KEYCLOAK = new Account("keycloak", "keycloak-demo");
}
