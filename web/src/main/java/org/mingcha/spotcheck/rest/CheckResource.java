package org.mingcha.spotcheck.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;
import org.mingcha.shared.rest.Reason;
import org.mingcha.spotcheck.CheckStage;
import org.mingcha.spotcheck.SpotCheckDesk;
import org.mingcha.spotcheck.SpotCheckView;

/** Spot checks (监督抽查), one for each batch. */
@RequestScoped
@Path(SpotCheckDesk.KIND)
public class CheckResource extends MatterResource<SpotCheckView> {

  @Inject private SpotCheckDesk desk;
  @Inject private CheckActions actions;
  @Inject private Json json;

  /** Opens the check of one batch of an approved plan. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    return created(desk.open(json.read(body, CheckBodies.Opening.class).toTask()));
  }

  /**
   * How the sample was bought, for a sampler who says why; each look is in the timeline. Not idempotent on purpose: the
   * answer must not be kept.
   */
  @POST
  @Path("{number}/purchase/looks")
  @RolesAllowed("inspector")
  public Response look(@PathParam("number") String number, byte[] body) {
    var purchase = desk.lookAtPurchase(number, json.read(body, Reason.class).reason());
    var document = new LinkedHashMap<String, Object>();
    document.put("buyerAccount", purchase.buyerAccount());
    document.put("paymentAccount", purchase.paymentAccount());
    document.put("deliveryAddress", purchase.deliveryAddress());
    document.put("contact", purchase.contact());
    document.put("orderNumber", purchase.orderNumber());
    var never = new CacheControl();
    never.setNoStore(true);
    return Response.ok(Json.write(document)).cacheControl(never).build();
  }

  @Override
  protected Class<CheckStage> stages() {
    return CheckStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected SpotCheckView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<SpotCheckView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(SpotCheckView check, Map<String, Object> document) {
    CheckDocuments.facts(check.facts(), document);
    document.put("files", check.files().stream().map(file -> CheckDocuments.file(check.file().matter().number(), file)).toList());
    document.put("missingFiles", check.missingFiles());
  }
}
