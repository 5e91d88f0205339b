package org.mingcha.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mingcha.health.SchemaState;

/**
 * Refuses to start on a database of another version. Changing the database is the owner's task, before the deployment
 * ({@code config/db/migrate.sh}); the application's role could not, and only looks.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaCheck {

  @Resource(lookup = "java:jboss/datasources/MingchaDS")
  private DataSource database;

  @PostConstruct
  void check() throws SQLException {
    try (var connection = database.getConnection()) {
      var differing = Migrations.shipped().differingFrom(Migrations.made(connection));
      if (!differing.isEmpty()) {
        throw new IllegalStateException("The database is not at the migrations of this application; they differ in: " + differing);
      }
      SchemaState.of(connection).expect(); // health asks from now on whether it is still so
    }
  }
}
