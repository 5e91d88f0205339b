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
import org.mingcha.evidence.RequestDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** What was asked of others in a lead or case: material, help, tests (限期提供材料、协助调查、委托检验). */
@RequestScoped
@Path("evidence-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class EvidenceRequestResource {

  @Inject private RequestDesk desk;
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
    return Answers.page(new Page<>(desk.of(new SubjectRef(params.text("kind"), params.text("number"))), null), RequestDocuments::request);
  }

  /** Notes what was asked by a paper; a test pauses the times that the law pauses. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var request = json.read(body, RequestDocuments.NewRequest.class);
    var made = desk.make(request.within().toRef(), request.toReport());
    return Response.created(uri.getBaseUriBuilder().path("evidence-requests").path(String.valueOf(made.id())).build())
        .entity(Json.write(RequestDocuments.request(made))).build();
  }

  @GET
  @Path("{request}")
  public Response one(@PathParam("request") String id) {
    return Response.ok(Json.write(RequestDocuments.request(desk.view(number(id))))).build();
  }

  @POST
  @Path("{request}/actions/{action}")
  @Idempotent
  public Response act(@PathParam("request") String id, @PathParam("action") String action, byte[] body) {
    desk.view(number(id));
    return Response.ok(Json.write(RequestDocuments.request(switch (action) {
      case "answer" -> {
        var answer = json.read(body, RequestDocuments.Answer.class);
        yield desk.answer(number(id), answer.answeredOn(), answer.answer());
      }
      case "extend" -> {
        var later = json.read(body, RequestDocuments.LaterDay.class);
        yield desk.extend(number(id), later.dueOn(), later.reason());
      }
      default -> throw new NotFound("action", action);
    }))).build();
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new NotFound("evidence-requests", text);
    }
    return Long.parseLong(text);
  }
}
