package org.mingcha.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the state that this version of the application expects. */
final class Migrations {
  // Held, because a logger that nobody holds forgets its level. What matters the launcher says itself.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.SEVERE);
  }

  private Migrations() {}

  /** Answers how many steps were made. */
  static int run(String jdbcUrl, Account owner) {
    try {
      return Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(jdbcUrl, owner.role(), owner.password())
          .locations("classpath:db/migration")
          .validateMigrationNaming(true)
          // Versions are times of writing; two branches that meet may bring an older one later.
          .outOfOrder(true)
          .load().migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new LaunchFailed("The database cannot be migrated: " + Sentence.of(e) + ".", e);
    }
  }
}
