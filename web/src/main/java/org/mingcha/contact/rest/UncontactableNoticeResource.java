package org.mingcha.contact.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.contact.ContactStage;
import org.mingcha.contact.NoticeView;
import org.mingcha.contact.UncontactableNoticeDesk;
import org.mingcha.document.rest.Service;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;

/** Notices to platforms of shops that cannot be reached (失联通报). */
@RequestScoped
@Path(UncontactableNoticeDesk.KIND)
public class UncontactableNoticeResource extends MatterResource<NoticeView> {

  @Inject private UncontactableNoticeDesk desk;
  @Inject private ContactActions actions;
  @Inject private Json json;

  /** Begins a notice out of a lead, case or spot check. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    return created(desk.open(json.read(body, ContactDocuments.Opening.class).toOpening()));
  }

  @Override
  protected Class<ContactStage> stages() {
    return ContactStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected NoticeView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<NoticeView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(NoticeView notice, Map<String, Object> document) {
    var facts = notice.facts();
    document.put("from", facts.from());
    document.put("shop", facts.shop());
    document.put("attempts", facts.attempts());
    document.put("proposer", facts.proposer());
    document.put("reason", facts.reason());
    document.put("service", Service.document(facts.service()));
    document.put("platformSteps", facts.platformSteps());
    document.put("outcome", facts.outcome());
    document.put("approvals", notice.sheets());
  }
}
