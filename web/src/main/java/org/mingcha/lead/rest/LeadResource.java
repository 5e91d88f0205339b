package org.mingcha.lead.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.board.Restricted;
import org.mingcha.kernel.Page;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadGrouping;
import org.mingcha.lead.LeadStage;
import org.mingcha.lead.LeadView;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;

/** Leads (线索). */
@RequestScoped
@Path(LeadDesk.KIND)
public class LeadResource extends MatterResource<LeadView> {

  @Inject private LeadDesk desk;
  @Inject private LeadActions actions;
  @Inject private Json json;

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

  @Override
  protected Class<LeadStage> stages() {
    return LeadStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected LeadView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<LeadView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(LeadView lead, Map<String, Object> document) {
    var facts = lead.facts();
    document.put("source", facts.source());
    document.put("reference", facts.reference());
    document.put("description", facts.description());
    document.put("receivedOn", facts.receivedOn());
    document.put("findings", facts.findings());
    document.put("conditions", facts.conditions());
    document.put("jurisdictionGround", facts.jurisdictionGround());
    document.put("jurisdictionReason", facts.jurisdictionReason());
    document.put("proposer", facts.proposer());
    document.put("ground", facts.ground());
    document.put("notFilingReason", facts.notFilingReason());
    document.put("informant", lead.informant() == null ? null
        : Map.of("name", Restricted.MASK, "contact", Restricted.MASK, "readable", lead.informant().readable()));
    document.put("approvals", lead.sheets());
  }
}
