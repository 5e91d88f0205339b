package org.mingcha.shared.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Stale;
import org.mingcha.shared.Wording;

/** Says what went wrong: each kind of failure has its status and its words. */
@ApplicationScoped
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  private Wording wording;

  protected Problems() {}

  @Inject
  Problems(Wording wording) {
    this.wording = wording;
  }

  /** The problem for this failure, at this path, in this language. What nobody expected is logged under an incident. */
  public Problem of(Throwable failure, String path, Locale language) {
    if (failure instanceof Invalid invalid) {
      return Problem.invalid(invalid, path, language);
    }
    if (failure instanceof EJBException wrapped && !(failure instanceof EJBAccessException)
        && wrapped.getCausedByException() != null) {
      return of(wrapped.getCausedByException(), path, language);
    }
    var found = found(failure);
    var problem = Problem.of(found.status(), found.key(), found.facts(), path,
        wording.of(found.key(), found.facts(), language));
    if (failure instanceof RuleRefused refused) {
      return problem.under(refused.basis().value(), language);
    }
    return found.status() == 500 ? problem.incident(logged(failure, path)) : problem;
  }

  private record Found(int status, String key, Map<String, Object> facts) {}

  private static Found found(Throwable failure) {
    if (failure instanceof RuleRefused refused) {
      return new Found(422, refused.code(), refused.facts());
    }
    if (failure instanceof Conflict conflict) {
      return new Found(409, conflict.code(), conflict.facts());
    }
    if (failure instanceof Stale stale) {
      return new Found(412, "shared.stale", stale.facts());
    }
    if (failure instanceof NotPermitted barred) {
      return new Found(403, barred.code(), barred.facts());
    }
    return new Found(status(failure), key(failure), Map.of());
  }

  private static int status(Throwable failure) {
    if (failure instanceof Refused refused) {
      return refused.status();
    }
    if (failure instanceof WebApplicationException http) {
      return http.getResponse().getStatus();
    }
    return failure instanceof NotFound ? 404 : failure instanceof Unreadable ? 400
        : failure instanceof EJBAccessException ? 403 : raced(failure) ? 409 : Outage.causes(failure) ? 503 : 500;
  }

  private static String key(Throwable failure) {
    if (failure instanceof Refused refused) {
      return "shared." + refused.code();
    }
    if (failure instanceof Unreadable unreadable) {
      return "shared.unreadable." + unreadable.reason();
    }
    return failure instanceof NotFound ? "shared.not-found" : failure instanceof EJBAccessException ? "shared.forbidden"
        : raced(failure) ? "shared.race" : "shared.status." + status(failure);
  }

  private static boolean raced(Throwable failure) {
    return failure instanceof OptimisticLockException || failure.getCause() instanceof OptimisticLockException;
  }

  private static String logged(Throwable failure, String path) {
    var incident = UUID.randomUUID().toString();
    LOG.errorf(failure, "incident %s at %s", incident, path);
    return incident;
  }
}
