package org.mingcha.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Stands behind every {@code @Transactional(REQUIRES_NEW)}, which has opened the transaction by then. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ScopeFirstWhereRequiresNew {

  @Inject private RowScope scope;

  @AroundInvoke
  Object enter(InvocationContext call) throws Exception {
    return scope.around(call);
  }
}
