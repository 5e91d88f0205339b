package org.mingcha.lead.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.kernel.NotFound;
import org.mingcha.lead.setting.LeadSettingDesk;
import org.mingcha.lead.setting.LeadSettingView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;

/** What the caller's bureau has decided on its leads (线索设置). */
@RequestScoped
@Path(LeadSettingDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeadSettingResource {

  @Inject private LeadSettingDesk desk;
  @Inject private MatterDocuments matters;
  @Inject private Json json;

  @GET
  public Response settings() {
    return answer(desk.view());
  }

  /** The one action is {@code switch-auto-opening}, by the leader. */
  @POST
  @Idempotent
  @Path("actions/{action}")
  public Response act(@PathParam("action") String action, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.view();
    if (!action.equals("switch-auto-opening")) {
      throw new NotFound("action", action);
    }
    var version = Answers.version(ifMatch);
    return answer(desk.switchAutoOpening(json.read(body, LeadDocuments.SwitchAutoOpening.class).on(), version));
  }

  private Response answer(LeadSettingView setting) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("bureau", matters.bureau(setting.bureau()));
    document.put("autoOpenLeads", setting.autoOpen());
    document.put("version", setting.version());
    return Answers.versioned(document, setting.version());
  }
}
