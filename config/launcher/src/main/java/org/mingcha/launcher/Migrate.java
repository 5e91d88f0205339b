package org.mingcha.launcher;

/** Brings the database named by DB_HOST, DB_PORT, DB_NAME, DB_OWNER and DB_OWNER_PASSWORD to the version of this build. */
public final class Migrate {
  private Migrate() {}

  public static void main(String[] args) {
    try {
      Databases.migrate("jdbc:postgresql://" + variable("DB_HOST") + ":" + variable("DB_PORT") + "/" + variable("DB_NAME"),
          variable("DB_OWNER"), variable("DB_OWNER_PASSWORD"));
    } catch (LaunchFailed failed) {
      System.err.println(failed.getMessage());
      System.exit(1);
    }
  }

  private static String variable(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) throw new LaunchFailed("The environment variable " + name + " is missing.");
    return value;
  }
}
