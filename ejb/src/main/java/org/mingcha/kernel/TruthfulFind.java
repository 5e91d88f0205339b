package org.mingcha.kernel;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLNonTransientConnectionException;
import java.util.Set;

/**
 * Hibernate answers {@code find} with null when the connection broke and took the transaction with it (HHH-12472). A bureau
 * would not exist, an officer be a stranger, because the database is away; so such a null is the failure that it hides.
 */
record TruthfulFind(EntityManager em, TransactionSynchronizationRegistry transaction) implements InvocationHandler {

  private static final Set<Integer> LOST = Set.of(Status.STATUS_MARKED_ROLLBACK, Status.STATUS_ROLLING_BACK, Status.STATUS_ROLLEDBACK);
  private static final String CONNECTION_FAILURE = "08006";

  static EntityManager of(EntityManager em, TransactionSynchronizationRegistry transaction) {
    return (EntityManager) Proxy.newProxyInstance(TruthfulFind.class.getClassLoader(), new Class<?>[] {EntityManager.class},
        new TruthfulFind(em, transaction));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object answer;
    try {
      answer = method.invoke(em, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
    if (answer == null && method.getName().equals("find") && LOST.contains(transaction.getTransactionStatus())) {
      throw new DatabaseFailed(new SQLNonTransientConnectionException("the connection was lost with its transaction", CONNECTION_FAILURE));
    }
    return answer;
  }
}
