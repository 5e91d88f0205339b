package org.mingcha.enforcement.rest;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.mingcha.board.BoardDesk;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.Stage;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.shared.rest.MatterParams;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;

/** Penalty cases (行政处罚案件). They open by the filing of a lead only. */
@Path(EnforcementDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

  record Suspension(@NotBlank @Size(max = 200) String documentNo, @NotBlank @Size(max = 2000) String reason) {}

  record Nothing() {}

  private static final Set<String> ACTIONS = Set.of("investigate", "suspend", "resume", "terminate");

  record Reason(@NotBlank @Size(max = 2000) String reason) {}

  @Inject private EnforcementDesk desk;
  @Inject private BoardDesk board;
  @Inject private MatterDocuments matters;
  @Inject private Json json;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @GET
  @Queried({"stage", "bureau", "handler", "party", "q", "dueBefore", "limit", "cursor"})
  public Response list() {
    var params = MatterParams.of(uri, Stage.class);
    return Answers.page(desk.list(params.filter(), params.cursor(), params.limit()), matters::row);
  }

  @GET
  @Path("{number}")
  public Response aCase(@PathParam("number") String number) {
    return answer(desk.view(number));
  }

  @POST
  @Idempotent
  @Path("{number}/actions/{action}")
  public Response act(@PathParam("number") String number, @PathParam("action") String action,
      @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.view(number);
    if (!ACTIONS.contains(action)) {
      throw new NotFound("action", action);
    }
    return answer(take(action, number, Answers.version(ifMatch), body));
  }

  private CaseView take(String action, String number, int version, byte[] body) {
    switch (action) {
      case "suspend" -> {
        var suspension = json.read(body, Suspension.class);
        return desk.suspend(number, version, suspension.documentNo(), suspension.reason());
      }
      case "resume" -> {
        return desk.resume(number, version, json.read(body, Reason.class).reason());
      }
      case "terminate" -> {
        return desk.terminate(number, version, json.read(body, Reason.class).reason());
      }
      default -> {
        json.readIfAny(body, Nothing.class);
        return desk.investigate(number, version);
      }
    }
  }

  @GET
  @Path("{number}/timeline")
  public Response timeline(@PathParam("number") String number) {
    var aCase = desk.view(number);
    return Response.ok(Json.write(MatterDocuments.timeline(board.timeline(aCase.file().matter().ref())))).build();
  }

  private Response answer(CaseView aCase) {
    Map<String, Object> document = matters.of(aCase.file(), Readers.language(headers));
    document.put("lead", aCase.lead());
    return Answers.versioned(document, aCase.version());
  }
}
