package org.mingcha.launcher;

/**
 * Migrates the database that {@code DB_HOST}, {@code DB_PORT} and {@code DB_NAME} name, as {@code DB_OWNER} with
 * {@code DB_OWNER_PASSWORD}. For installations; the launcher does the same by itself.
 */
public final class Migrate {
  private Migrate() {}

  public static void main(String[] arguments) {
    try {
      String url = "jdbc:postgresql://" + required("DB_HOST") + ":" + required("DB_PORT") + "/" + required("DB_NAME");
      int steps = Migrations.run(url, new Account(required("DB_OWNER"), required("DB_OWNER_PASSWORD")));
      System.out.println(steps == 0 ? "The database is up to date." : "Migrated in " + steps + " step(s).");
    } catch (LaunchFailed e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static String required(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new LaunchFailed("The environment variable " + variable + " is not set.");
    }
    return value;
  }
}
