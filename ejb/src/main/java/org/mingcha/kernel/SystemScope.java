package org.mingcha.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that the system does for nobody in particular, or beyond what its caller may see: timers, workers, registers. The
 * method, and whatever it calls, touches the rows of every bureau, under this name. Works on methods of EJBs, timeouts
 * included, and on those of beans that are {@code @Transactional}. Every use stands in the list of {@code SystemScopeTest}
 * with its reason.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SystemScope {

  /** The name, such as {@code outbox-relay}; the database knows the transaction as {@code system:outbox-relay}. */
  String value();
}
