package org.mingcha.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers whatever went wrong with the problem that the contract names. */
@ApplicationScoped
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;
  @Inject private Problems problems;

  @Override
  public Response toResponse(Throwable failure) {
    var problem = problems.of(failure, request.getRequestURI(), Readers.language(headers));
    var response = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(Json.write(problem));
    if (failure instanceof WebApplicationException http && http.getResponse().getHeaderString("Allow") != null) {
      response.header("Allow", http.getResponse().getHeaderString("Allow"));
    }
    if (problem.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, Outage.SECONDS);
    }
    return response.build();
  }
}
