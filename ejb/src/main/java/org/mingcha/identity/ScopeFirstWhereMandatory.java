package org.mingcha.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Stands behind every {@code @Transactional(MANDATORY)}, whose transaction has its scope already, for a {@link org.mingcha.kernel.SystemScope}. */
@Interceptor
@Transactional(TxType.MANDATORY)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ScopeFirstWhereMandatory {

  @Inject private RowScope scope;

  @AroundInvoke
  Object enter(InvocationContext call) throws Exception {
    return scope.around(call);
  }
}
