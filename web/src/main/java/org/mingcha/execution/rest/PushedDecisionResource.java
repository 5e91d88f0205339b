package org.mingcha.execution.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.execution.push.PushBox;
import org.mingcha.execution.push.PushCursor;
import org.mingcha.execution.push.PushState;
import org.mingcha.execution.push.PushedDecisionDesk;
import org.mingcha.execution.push.PushedDecisionView;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** Decisions that were pushed to the province where the party is registered (推送登记地省级局). */
@RequestScoped
@Path(PushedDecisionDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class PushedDecisionResource {

  record Published(@NotNull LocalDate publishedOn, @NotBlank @Size(max = 200) String place) {}

  record TakenDown(@NotNull LocalDate takenDownOn) {}

  @Inject private PushedDecisionDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  /** Those that the caller's bureau received, or sent; what is due soonest first. */
  @GET
  @Queried({"box", "state", "case", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    var box = params.oneOf("box", PushBox.class);
    return Answers.page(desk.list(box == null ? PushBox.RECEIVED : box, params.oneOf("state", PushState.class),
        params.text("case"), params.read("cursor", PushCursor::parse), params.limit()), PushedDecisionResource::document);
  }

  @GET
  @Path("{decision}")
  public Response one(@PathParam("decision") String id) {
    return answer(desk.view(Ids.of("pushed-decision", id)));
  }

  @POST
  @Idempotent
  @Path("{decision}/actions/{action}")
  public Response act(@PathParam("decision") String text, @PathParam("action") String action, @HeaderParam("If-Match") String ifMatch,
      byte[] body) {
    var id = Ids.of("pushed-decision", text);
    desk.view(id);
    return answer(switch (action) {
      case "publish" -> publish(id, Answers.version(ifMatch), json.read(body, Published.class));
      case "take-down" -> desk.takeDown(id, Answers.version(ifMatch), json.read(body, TakenDown.class).takenDownOn());
      default -> throw new NotFound("action", action);
    });
  }

  private PushedDecisionView publish(long id, int version, Published told) {
    return desk.publish(id, version, told.publishedOn(), told.place());
  }

  private static Response answer(PushedDecisionView pushed) {
    return Answers.versioned(document(pushed), pushed.version());
  }

  private static Map<String, Object> document(PushedDecisionView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("href", "/api/v1/" + PushedDecisionDesk.KIND + "/" + view.id());
    document.put("state", view.state());
    document.put("from", bureau(view.sender()));
    document.put("to", bureau(view.receiver()));
    document.put("case", view.caseNo());
    var summary = view.summary();
    document.put("documentNo", summary.documentNo());
    document.put("party", summary.party());
    document.put("partyCode", summary.partyCode());
    document.put("basis", summary.basis());
    document.put("conducts", summary.conductNames());
    document.put("fine", summary.fine());
    document.put("confiscatedGains", summary.confiscatedGains());
    document.put("confiscatedGoods", summary.confiscatedGoods());
    document.put("sanctions", summary.sanctionNames());
    document.put("decidedOn", summary.decidedOn());
    document.put("pushedOn", view.pushedOn());
    document.put("dueAt", Answers.endOf(view.dueOn()));
    done(view, document);
    return document;
  }

  private static void done(PushedDecisionView view, Map<String, Object> document) {
    document.put("publishedOn", view.publishedOn());
    document.put("place", view.place());
    document.put("publishedByName", view.publishedByName());
    document.put("withdrawnOn", view.withdrawnOn());
    document.put("withdrawnReason", view.withdrawnReason());
    document.put("endedEarly", view.endedEarly());
    document.put("takeDownDueAt", Answers.endOf(view.takeDownDueOn()));
    document.put("takenDownOn", view.takenDownOn());
    document.put("takenDownByName", view.takenDownByName());
    document.put("version", view.version());
  }

  private static Map<String, Object> bureau(BureauView bureau) {
    return Map.of("code", bureau.code(), "name", bureau.name());
  }
}
