package org.mingcha.spotplan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.spotplan.MonitoringDesk;
import org.mingcha.spotplan.MonitoringDraft;

/** What the monitoring of online trade found (网络交易监测结果). */
@RequestScoped
@Path(MonitoringDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class MonitoringResource {

  record Found(@NotBlank @Size(max = 100) String platform, @NotNull LocalDate from, @NotNull LocalDate to, @NotNull Integer lookedAt,
      @NotNull Integer suspected, @NotBlank @Size(max = 500) String source) {

    MonitoringDraft toDraft() {
      return new MonitoringDraft(platform, from, to, lookedAt, suspected, source);
    }
  }

  @Inject private MonitoringDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  /** The last recorded first. */
  @GET
  @Queried({"platform", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.text("platform"), params.cursor(), params.limit()), MonitoringDocument::of);
  }

  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response record(byte[] body) {
    var result = desk.record(json.read(body, Found.class).toDraft());
    return Response.status(Response.Status.CREATED).entity(Json.write(MonitoringDocument.of(result))).build();
  }
}
