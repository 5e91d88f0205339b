package org.mingcha.rectification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.document.rest.Service;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.rectification.RectificationStage;
import org.mingcha.rectification.RectificationView;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;

/** Orders to correct a breach (责令改正). */
@RequestScoped
@Path(RectificationDesk.KIND)
public class RectificationResource extends MatterResource<RectificationView> {

  @Inject private RectificationDesk desk;
  @Inject private RectificationActions actions;
  @Inject private Json json;

  /** Drafts an order, alone or within a lead or case. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var opening = json.read(body, RectificationDocuments.Opening.class);
    return created(desk.open(opening.toDraft(), opening.toWithin()));
  }

  @Override
  protected Class<RectificationStage> stages() {
    return RectificationStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected RectificationView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<RectificationView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(RectificationView order, Map<String, Object> document) {
    var facts = order.facts();
    document.put("breach", facts.breach());
    document.put("duty", facts.breach().duty().value());
    document.put("orderedBy", facts.breach().orderedBy().value());
    document.put("facts", facts.facts());
    document.put("demands", facts.demands());
    document.put("termLength", facts.termLength());
    document.put("termUnit", facts.termUnit().wireName());
    document.put("issuer", facts.issuer());
    document.put("issuedOn", facts.issuedOn());
    document.put("service", Service.document(facts.service()));
    document.put("rechecks", facts.rechecks());
    document.put("approvals", order.sheets());
  }
}
