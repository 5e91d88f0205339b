package org.mingcha.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses addresses that ask for what the resource does not know (400), or hold what no name can hold (NUL). */
@ApplicationScoped
@Provider
public class Addresses implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    var asked = uri.getQueryParameters();
    var queried = resource.getResourceMethod().getAnnotation(Queried.class);
    if (!Set.of(queried == null ? new String[0] : queried.value()).containsAll(asked.keySet())) {
      throw new Unreadable("parameter");
    }
    if (uri.getPath().indexOf('\0') >= 0
        || asked.values().stream().flatMap(values -> values.stream()).anyMatch(value -> value.indexOf('\0') >= 0)) {
      throw new Unreadable("text");
    }
  }
}
