package org.mingcha.lead.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadGrouping;
import org.mingcha.lead.LeadStage;
import org.mingcha.lead.LeadView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.shared.rest.MatterParams;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;

/** Leads (线索). */
@Path(LeadDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeadResource {

  @Inject private LeadDesk desk;
  @Inject private LeadActions actions;
  @Inject private BoardDesk board;
  @Inject private MatterDocuments matters;
  @Inject private Json json;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @GET
  @Queried({"stage", "bureau", "handler", "party", "q", "dueBefore", "limit", "cursor"})
  public Response list() {
    var params = MatterParams.of(uri, LeadStage.class);
    return Answers.page(desk.list(params.filter(), params.cursor(), params.limit()), matters::row);
  }

  /**
   * Opens a lead, from reports or by hand. Reports that are to become several leads ({@code grouping} EACH or OPERATOR) are
   * answered with a list.
   */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var opening = json.read(body, LeadDocuments.Opening.class);
    var opened = actions.open(opening);
    if (opening.grouping() != null && opening.grouping() != LeadGrouping.ONE) {
      return Response.status(Response.Status.CREATED)
          .entity(Json.write(Map.of("items", opened.stream().map(this::document).toList()))).build();
    }
    return created(opened.get(0));
  }

  @GET
  @Path("{number}")
  public Response lead(@PathParam("number") String number) {
    var lead = desk.view(number);
    return Answers.versioned(document(lead), lead.version());
  }

  @POST
  @Idempotent
  @Path("{number}/actions/{action}")
  public Response act(@PathParam("number") String number, @PathParam("action") String action,
      @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.view(number);
    if (!actions.know(action)) {
      throw new NotFound("action", action);
    }
    var lead = actions.take(action, number, Answers.version(ifMatch), body);
    return Answers.versioned(document(lead), lead.version());
  }

  @GET
  @Path("{number}/timeline")
  public Response timeline(@PathParam("number") String number) {
    var lead = desk.view(number);
    return Response.ok(Json.write(MatterDocuments.timeline(board.timeline(lead.file().matter().ref())))).build();
  }

  private Response created(LeadView lead) {
    return Response.created(uri.getBaseUriBuilder().path(LeadDesk.KIND).path(lead.number()).build())
        .tag(new EntityTag(String.valueOf(lead.version()))).entity(Json.write(document(lead))).build();
  }

  private Map<String, Object> document(LeadView lead) {
    var document = matters.of(lead.file(), Readers.language(headers));
    var facts = lead.facts();
    document.put("source", facts.source());
    document.put("reference", facts.reference());
    document.put("description", facts.description());
    document.put("receivedOn", facts.receivedOn());
    document.put("findings", facts.findings());
    document.put("conditions", facts.conditions());
    document.put("jurisdictionReason", facts.jurisdictionReason());
    document.put("proposer", facts.proposer());
    document.put("ground", facts.ground());
    document.put("notFilingReason", facts.notFilingReason());
    document.put("approvals", lead.sheets());
    return document;
  }
}
