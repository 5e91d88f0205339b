package org.mingcha.identity;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;

/** Stands before every method and timeout of every EJB ({@code META-INF/ejb-jar.xml}), so that none can forget its scope. */
public class ScopeFirst {

  @Inject private RowScope scope;

  @AroundInvoke
  @AroundTimeout
  Object enter(InvocationContext call) throws Exception {
    return scope.around(call);
  }
}
