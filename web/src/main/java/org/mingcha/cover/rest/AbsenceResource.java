package org.mingcha.cover.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.cover.AbsenceDesk;
import org.mingcha.cover.AbsenceView;
import org.mingcha.cover.NewAbsence;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** Who is absent and who stands in (请假、代理). */
@RequestScoped
@Path(AbsenceDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class AbsenceResource {

  record NewAbsenceDocument(@NotBlank @Size(max = 100) String officer, @NotNull LocalDate from, @NotNull LocalDate to, @NotNull Duty duty,
      @NotBlank @Size(max = 100) String cover, @NotBlank @Size(max = 500) String reason) {

    NewAbsence toAbsence() {
      return new NewAbsence(officer, from, to, duty, cover, reason);
    }
  }

  record Colleague(@NotBlank @Size(max = 100) String cover) {}

  /** For actions that ask for nothing. */
  record Nothing() {}

  @Inject private AbsenceDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  /** Those of the caller's bureau that are not over, the last entered first. */
  @GET
  @Queried({"limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.cursor(), params.limit()), AbsenceResource::document);
  }

  @POST
  @APIResponse(responseCode = "201")
  @Idempotent
  public Response enter(byte[] body) {
    var absence = desk.enter(json.read(body, NewAbsenceDocument.class).toAbsence());
    return Response.created(uri.getBaseUriBuilder().path(AbsenceDesk.KIND).path(String.valueOf(absence.id())).build())
        .tag(new EntityTag(String.valueOf(absence.version()))).entity(Json.write(document(absence))).build();
  }

  @GET
  @Path("{absence}")
  public Response one(@PathParam("absence") String id) {
    return answer(desk.view(Ids.of("absence", id)));
  }

  @POST
  @Idempotent
  @Path("{absence}/actions/{action}")
  public Response act(@PathParam("absence") String text, @PathParam("action") String action, @HeaderParam("If-Match") String ifMatch,
      byte[] body) {
    var id = Ids.of("absence", text);
    desk.view(id);
    return answer(switch (action) {
      case "confirm" -> desk.confirm(id, plain(ifMatch, body));
      case "decline" -> desk.decline(id, plain(ifMatch, body));
      case "end" -> desk.end(id, plain(ifMatch, body));
      case "appoint" -> desk.appoint(id, Answers.version(ifMatch), json.read(body, Colleague.class).cover());
      default -> throw new NotFound("action", action);
    });
  }

  private int plain(String ifMatch, byte[] body) {
    json.read(body, Nothing.class);
    return Answers.version(ifMatch);
  }

  private static Response answer(AbsenceView absence) {
    return Answers.versioned(document(absence), absence.version());
  }

  /** An absence as the contract writes it. */
  public static Map<String, Object> document(AbsenceView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("href", "/api/v1/absences/" + view.id());
    document.put("officer", view.officer());
    document.put("officerName", view.officerName());
    document.put("from", view.from());
    document.put("to", view.to());
    document.put("duty", view.duty());
    document.put("reason", view.reason());
    document.put("cover", view.cover());
    document.put("coverName", view.coverName());
    document.put("state", view.state());
    document.put("settledAt", Answers.time(view.settledAt()));
    document.put("enteredBy", view.enteredBy());
    document.put("enteredByName", view.enteredByName());
    document.put("enteredAt", Answers.time(view.enteredAt()));
    document.put("version", view.version());
    return document;
  }
}
