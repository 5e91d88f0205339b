package org.mingcha.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mingcha.kernel.DatabaseFailed;
import org.mingcha.kernel.SystemScope;

/**
 * Tells the database for whom a transaction works, once in each, before anything else is done in it (the second wall: row
 * level security). A transaction for which nobody has said so sees no row and writes none.
 */
@ApplicationScoped
class RowScope {

  /** Who is working, as {@code enter_scope} of the database takes it; nobody when {@code who} is empty. */
  private record Entered(String who, String caller) {}

  private static final ThreadLocal<String> SYSTEM = new ThreadLocal<>();

  @Inject private CurrentOfficer current;
  @Inject private EntityManager em;
  @Inject private DataSource database;
  @Resource private TransactionSynchronizationRegistry transaction;

  /** Runs a business method in its scope: its caller's, or that of the system where the method says so. */
  Object around(InvocationContext call) throws Exception {
    var system = call.getMethod() == null ? null : call.getMethod().getAnnotation(SystemScope.class);
    if (system != null) {
      return asSystem(system.value(), call);
    }
    if (active() && entered() == null) {
      enterAsCaller();
    }
    return call.proceed();
  }

  private Object asSystem(String name, InvocationContext call) throws Exception {
    var before = SYSTEM.get();
    SYSTEM.set(name);
    try {
      return active() && entered() != null ? within(name, call) : first(name, call);
    } finally {
      SYSTEM.set(before);
    }
  }

  private Object first(String name, InvocationContext call) throws Exception {
    if (active()) {
      enter(system(name));
    }
    return call.proceed();
  }

  /** A caller's transaction does a part of its work as the system. What failed there must not go on in either scope. */
  private Object within(String name, InvocationContext call) throws Exception {
    var outer = entered();
    try {
      em.flush();
      enter(system(name));
      var result = call.proceed();
      em.flush();
      enter(outer);
      return result;
    } catch (Exception failed) {
      transaction.setRollbackOnly();
      throw failed;
    }
  }

  private void enterAsCaller() {
    var name = SYSTEM.get();
    if (name != null) {
      enter(system(name));
    } else {
      remember(new Entered("", "")); // asking who calls is itself a call that comes by here
      enter(new Entered(current.rowScope(), current.login()));
    }
  }

  private void enter(Entered scope) {
    remember(scope);
    if (scope.who().isEmpty()) {
      return;
    }
    try (var connection = database.getConnection(); var statement = connection.prepareStatement("select enter_scope(?, ?)")) {
      statement.setString(1, scope.who());
      statement.setString(2, scope.caller());
      statement.execute();
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  private static Entered system(String name) {
    return new Entered("system:" + name, "system:" + name);
  }

  private void remember(Entered scope) {
    transaction.putResource(RowScope.class, scope);
  }

  private Entered entered() {
    return (Entered) transaction.getResource(RowScope.class);
  }

  private boolean active() {
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
  }
}
