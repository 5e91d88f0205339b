package org.mingcha.shared.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
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

/** Turns whatever went wrong into the problem that the contract names. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  @Context private UriInfo uri;
  @Context private HttpHeaders headers;
  @Inject private Wording wording;

  @Override
  public Response toResponse(Throwable failure) {
    var problem = problem(failure);
    var response = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(Json.write(problem));
    if (failure instanceof WebApplicationException http && http.getResponse().getHeaderString("Allow") != null) {
      response.header("Allow", http.getResponse().getHeaderString("Allow"));
    }
    return response.build();
  }

  private Problem problem(Throwable failure) {
    if (failure instanceof Invalid invalid) {
      return Problem.invalid(invalid, here(), language());
    }
    if (failure instanceof RuleRefused refused) {
      return of(422, refused.code(), refused.facts()).under(refused.basis().value(), language());
    }
    if (failure instanceof Conflict conflict) {
      return of(409, conflict.code(), conflict.facts());
    }
    if (failure instanceof Stale stale) {
      return of(412, "shared.stale", stale.facts());
    }
    if (failure instanceof NotPermitted barred) {
      return of(403, barred.code(), barred.facts());
    }
    return technical(failure);
  }

  private Problem technical(Throwable failure) {
    if (failure instanceof NotFound) {
      return of(404, "shared.not-found", Map.of());
    }
    if (failure instanceof Unreadable unreadable) {
      return of(400, "shared.unreadable." + unreadable.reason(), Map.of());
    }
    if (failure instanceof Refused refused) {
      return of(refused.status(), "shared." + refused.code(), Map.of());
    }
    if (failure instanceof EJBAccessException) {
      return of(403, "shared.forbidden", Map.of());
    }
    if (failure instanceof WebApplicationException http) {
      return byStatus(http.getResponse().getStatus());
    }
    if (failure instanceof EJBException wrapped && wrapped.getCausedByException() != null) {
      return problem(wrapped.getCausedByException());
    }
    return failure instanceof OptimisticLockException || failure.getCause() instanceof OptimisticLockException
        ? of(409, "shared.race", Map.of()) : broken(failure);
  }

  private Problem byStatus(int status) {
    return of(status, "shared.status." + status, Map.of());
  }

  private Problem broken(Throwable failure) {
    var incident = UUID.randomUUID().toString();
    LOG.errorf(failure, "incident %s at %s", incident, uri.getPath());
    return of(500, "shared.status.500", Map.of()).incident(incident);
  }

  private Problem of(int status, String key, Map<String, Object> facts) {
    return Problem.of(status, key, facts, here(), wording.of(key, facts, language()));
  }

  private String here() {
    return uri.getRequestUri().getRawPath();
  }

  private Locale language() {
    return headers.getAcceptableLanguages().stream().filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
        .findFirst().orElse(Locale.CHINESE);
  }
}
