package org.mingcha.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("数据库不在（503，稍后再试）与我们的过错（500），分得清")
class OutageTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("failures")
  void theDatabaseThatIsAwayIsToldFromAFault(String what, boolean away, Throwable failure) {
    assertEquals(away, Outage.causes(failure));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of("no connection to be had", true, new IllegalStateException(new SQLException(new ResourceException("none free")))),
        Arguments.of("none, because nobody listens", true, new ResourceException("none", sql("08001"))),
        Arguments.of("a statement on a connection that broke", true, new PersistenceException(sql("08006"))),
        Arguments.of("a server that goes down", true, sql("57P01")),
        Arguments.of("a commit whose answer never came", true, suppressing(new HeuristicMixedException(), commit("08006"))),
        Arguments.of("a commit that was cut short", true, suppressing(new RollbackException(), commit("08003"))),
        Arguments.of("a commit that failed, and nobody tells why", true, new RollbackException("could not commit")),
        Arguments.of("a commit that the database refused", false, suppressing(new RollbackException(), commit("23505"))),
        Arguments.of("a statement that the database refused", false, new PersistenceException(sql("42P01"))),
        Arguments.of("a fault of ours", false, new IllegalStateException(new NullPointerException())));
  }

  private static SQLException sql(String state) {
    return new SQLException("the database says", state, new SocketException("Connection reset"));
  }

  /** As the connection pool wraps what the driver says of a commit. */
  private static ResourceException commit(String state) {
    return new ResourceException("could not commit", sql(state));
  }

  private static Exception suppressing(Exception failure, Throwable hidden) {
    failure.addSuppressed(hidden);
    return failure;
  }
}
