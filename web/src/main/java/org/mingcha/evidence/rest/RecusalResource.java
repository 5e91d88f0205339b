package org.mingcha.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.evidence.RecusalDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** That officers stay away from a lead or case (回避). */
@RequestScoped
@Path("recusals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RecusalResource {

  @Inject private RecusalDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  /** Those of the lead or case that {@code kind} and {@code number} name, in order. */
  @GET
  @Queried({"kind", "number"})
  public Response list() {
    var params = Params.of(uri);
    if (params.text("kind") == null || params.text("number") == null) {
      throw Params.wrong(params.text("kind") == null ? "kind" : "number");
    }
    return Answers.page(new Page<>(desk.of(new SubjectRef(params.text("kind"), params.text("number"))), null), RequestDocuments::recusal);
  }

  /** Notes who asks that whom stays away. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var request = json.read(body, RequestDocuments.NewRecusal.class);
    var made = desk.request(request.within().toRef(), request.officer(), request.applicant(), request.grounds());
    return Response.created(uri.getBaseUriBuilder().path("recusals").path(String.valueOf(made.id())).build())
        .entity(Json.write(RequestDocuments.recusal(made))).build();
  }

  @GET
  @Path("{recusal}")
  public Response one(@PathParam("recusal") String id) {
    return Response.ok(Json.write(RequestDocuments.recusal(desk.view(number(id))))).build();
  }

  @POST
  @Path("{recusal}/actions/{action}")
  @Idempotent
  public Response act(@PathParam("recusal") String id, @PathParam("action") String action, byte[] body) {
    desk.view(number(id));
    return Response.ok(Json.write(RequestDocuments.recusal(switch (action) {
      case "decide" -> {
        var decision = json.read(body, RequestDocuments.Decision.class);
        yield desk.decide(number(id), decision.accepted(), decision.reason());
      }
      default -> throw new NotFound("action", action);
    }))).build();
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new NotFound("recusals", text);
    }
    return Long.parseLong(text);
  }
}
