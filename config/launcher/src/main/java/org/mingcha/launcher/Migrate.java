package org.mingcha.launcher;

/**
 * Migrates the database that {@code DB_HOST}, {@code DB_PORT} and {@code DB_NAME} name, as {@code DB_OWNER} with
 * {@code DB_OWNER_PASSWORD}. For installations; the launcher does the same by itself.
 */
public final class Migrate {
  private Migrate() {}

  public static void main(String[] arguments) {
    try {
      Account owner = new Account(Environment.required("DB_OWNER"), Environment.required("DB_OWNER_PASSWORD"));
      int steps = Migrations.run(Environment.database(), owner);
      System.out.println(steps == 0 ? "The database is up to date." : "Migrated in " + steps + " step(s).");
    } catch (LaunchFailed e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
