package org.mingcha.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/**
 * What is noted in the course of a lead or case and bears an id of its own: the list of one lead or case, one entry, its
 * actions. What is noted adds its path, its desk and its bodies.
 *
 * @param <V> an entry as its desk shows it
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public abstract class NotedResource<V> {

  @Inject private Json json;
  @Context private UriInfo uri;

  /** The path below the API's root, which also names the entries that are not found. */
  protected abstract String path();

  protected abstract List<V> of(SubjectRef within);

  protected abstract V view(long id);

  protected abstract V open(byte[] body);

  /** Does it, or answers that there is no such action. */
  protected abstract V act(long id, String action, byte[] body);

  protected abstract long id(V entry);

  protected abstract Object document(V entry);

  /** Those of the lead or case that {@code kind} and {@code number} name, in order. */
  @GET
  @Queried({"kind", "number"})
  public Response list() {
    var params = Params.of(uri);
    if (params.text("kind") == null || params.text("number") == null) {
      throw Params.wrong(params.text("kind") == null ? "kind" : "number");
    }
    return Answers.page(new Page<>(of(new SubjectRef(params.text("kind"), params.text("number"))), null), this::document);
  }

  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response note(byte[] body) {
    var made = open(body);
    return Response.created(uri.getBaseUriBuilder().path(path()).path(String.valueOf(id(made))).build())
        .entity(Json.write(document(made))).build();
  }

  @GET
  @Path("{entry}")
  public Response one(@PathParam("entry") String id) {
    return Response.ok(Json.write(document(view(number(id))))).build();
  }

  @POST
  @Path("{entry}/actions/{action}")
  @Idempotent
  public Response act(@PathParam("entry") String id, @PathParam("action") String action, byte[] body) {
    view(number(id));
    return Response.ok(Json.write(document(act(number(id), action, body)))).build();
  }

  protected <T> T read(byte[] body, Class<T> type) {
    return json.read(body, type);
  }

  private long number(String text) {
    return Ids.of(path(), text);
  }
}
