package org.mingcha.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.ServersRun;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.DatabaseFailed;

@DisplayName("数据库断线不等于“查无此人”")
@ExtendWith({ServersRun.class, ArquillianExtension.class})
class LostConnectionTest {

  @Inject private UserTransaction transaction;
  @Inject private DataSource database;
  @Inject private Bureaus bureaus;
  @Inject private Officers officers;

  @Deployment
  static EnterpriseArchive shipped() {
    return Shipped.with(LostConnectionTest.class);
  }

  @AfterEach
  void end() throws Exception {
    transaction.rollback();
  }

  @Test
  @DisplayName("没有的部门，答没有；有的，答有")
  void whatIsNotThereIsNotThere() throws Exception {
    transaction.begin();
    assertTrue(bureaus.find("000000").isEmpty());
    assertTrue(bureaus.find("330110").isPresent());
  }

  @Test
  @DisplayName("办理之中断了线：部门和人员不答“没有”，而答数据库不在")
  void whatCannotBeAskedIsNotMissing() throws Exception {
    transaction.begin();
    theConnectionBreaks();
    assertEquals("08006", state(assertThrows(DatabaseFailed.class, () -> bureaus.find("330110"))));
    assertEquals("08006", state(assertThrows(DatabaseFailed.class, () -> officers.find("yuhang.inspector1"))));
  }

  /** Under a statement; the pool then marks the transaction as lost, and Hibernate sees that before it sees the failure. */
  private void theConnectionBreaks() throws Exception {
    try (var connection = database.getConnection(); var sql = connection.createStatement()) {
      assertThrows(SQLException.class, () -> sql.execute("select pg_terminate_backend(pg_backend_pid())"));
    }
    transaction.setRollbackOnly();
  }

  private static String state(DatabaseFailed failed) {
    return ((SQLException) failed.getCause()).getSQLState();
  }
}
