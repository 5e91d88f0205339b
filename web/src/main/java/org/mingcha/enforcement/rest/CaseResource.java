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

/** Penalty cases (行政处罚案件). They open by the filing of a lead only. */
@Path(EnforcementDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

  record Suspension(@NotBlank @Size(max = 200) String documentNo, @NotBlank @Size(max = 2000) String reason) {}

  record Reason(@NotBlank @Size(max = 2000) String reason) {}

  @Inject private EnforcementDesk desk;
  @Inject private BoardDesk board;
  @Inject private MatterDocuments matters;
  @Inject private Json json;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @GET
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
    return switch (action) {
      case "investigate" -> answer(desk.investigate(number, Answers.version(ifMatch)));
      case "suspend" -> {
        var suspension = json.read(body, Suspension.class);
        yield answer(desk.suspend(number, Answers.version(ifMatch), suspension.documentNo(), suspension.reason()));
      }
      case "resume" -> answer(desk.resume(number, Answers.version(ifMatch), json.read(body, Reason.class).reason()));
      case "terminate" -> answer(desk.terminate(number, Answers.version(ifMatch), json.read(body, Reason.class).reason()));
      default -> throw new NotFound("action", action);
    };
  }

  @GET
  @Path("{number}/timeline")
  public Response timeline(@PathParam("number") String number) {
    var aCase = desk.view(number);
    return Response.ok(Json.write(MatterDocuments.timeline(board.timeline(aCase.file().matter().ref())))).build();
  }

  private Response answer(CaseView aCase) {
    Map<String, Object> document = matters.of(aCase.file(), headers.getAcceptableLanguages().get(0));
    document.put("lead", aCase.lead());
    return Answers.versioned(document, aCase.version());
  }
}
