package org.mingcha.launcher;

/** What commands of an installation read from the environment. */
final class Environment {
  private Environment() {}

  static String required(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new LaunchFailed("The environment variable " + variable + " is not set.");
    }
    return value;
  }

  /** The JDBC address that {@code DB_HOST}, {@code DB_PORT} and {@code DB_NAME} name. */
  static String database() {
    return "jdbc:postgresql://" + required("DB_HOST") + ":" + required("DB_PORT") + "/" + required("DB_NAME");
  }
}
