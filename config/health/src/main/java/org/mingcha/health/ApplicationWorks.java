package org.mingcha.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the application works: its database answers the application's own role through the application's own connections,
 * and stands at the migrations that the application was made for.
 */
@Readiness
@ApplicationScoped
public class ApplicationWorks implements HealthCheck {

  @Resource(lookup = "java:jboss/datasources/MingchaDS")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("mingcha");
    try (var connection = database.getConnection()) {
      var state = SchemaState.of(connection);
      return answer.withData("database", "reachable")
          .withData("lastMigration", String.valueOf(state.lastStep()))
          .withData("migrations", state.isExpected() ? "as expected" : "not those of this application")
          .status(state.isExpected()).build();
    } catch (SQLException away) {
      return answer.withData("database", "not reachable").down().build();
    }
  }
}
