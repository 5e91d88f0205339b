package org.mingcha.referral.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.referral.Box;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralRow;
import org.mingcha.referral.ReferralStage;
import org.mingcha.referral.ReferralView;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Enclosed;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.shared.rest.MatterParams;
import org.mingcha.shared.rest.MatterResource;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** Article 25 notices and transfers of leads between bureaus (移送通报). */
@RequestScoped
@Path(ReferralDesk.KIND)
public class ReferralResource extends MatterResource<ReferralView> {

  @Inject private ReferralDesk desk;
  @Inject private ReferralActions actions;
  @Inject private MatterDocuments matters;
  @Inject private Json json;
  @Context private UriInfo uri;

  /** Drafts a notice or transfer, complete and to the right bureau. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    return created(desk.open(json.read(body, ReferralDocuments.Opening.class).toOpening()));
  }

  @Override
  @GET
  @Queried({"box", "stage", "bureau", "handler", "party", "q", "dueBefore", "limit", "cursor"})
  public Response list() {
    var params = MatterParams.of(uri, stages());
    var box = Params.of(uri).oneOf("box", Box.class);
    return Answers.page(desk.list(box, params.filter(), params.cursor(), params.limit()), this::row);
  }

  @Override
  protected Class<ReferralStage> stages() {
    return ReferralStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(null, filter, cursor, limit).map(ReferralRow::row);
  }

  @Override
  protected ReferralView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<ReferralView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(ReferralView referral, Map<String, Object> document) {
    var facts = referral.facts();
    document.put("type", facts.type());
    document.put("box", facts.box());
    document.put("letterNumber", facts.letterNo());
    document.put("sender", matters.bureau(facts.sender()));
    document.put("receiver", matters.bureau(facts.receiver()));
    document.put("receiverReason", facts.receiverReason());
    document.put("subject", facts.subject());
    document.put("package", facts.content());
    document.put("sm3", facts.sm3());
    document.put("attachments", Enclosed.documents(Answers.path(ReferralDesk.KIND, referral.number()), facts.files()));
    document.put("sentAt", Answers.time(facts.sentAt()));
    document.put("remindedAt", Answers.time(facts.remindedAt()));
    document.put("returnGround", facts.ground());
    document.put("returnReason", facts.groundReason());
    document.put("replies", facts.replies());
    document.put("approvals", referral.sheets());
  }

  private Map<String, Object> row(ReferralRow row) {
    var document = matters.row(row.row());
    document.put("type", row.type());
    document.put("box", row.box());
    document.put("letterNumber", row.letterNo());
    document.put("counterpart", matters.bureau(row.counterpart()));
    return document;
  }
}
