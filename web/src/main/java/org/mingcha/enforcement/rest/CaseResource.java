package org.mingcha.enforcement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.mingcha.enforcement.AssessmentDesk;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.Stage;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.Wording;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;
import org.mingcha.shared.rest.Readers;

/** Penalty cases (行政处罚案件). They open by the filing of a lead only. */
@RequestScoped
@Path(EnforcementDesk.KIND)
public class CaseResource extends MatterResource<CaseView> {

  @Inject private EnforcementDesk desk;
  @Inject private AssessmentDesk assessments;
  @Inject private CaseActions actions;
  @Inject private Wording wording;
  @Context private HttpHeaders headers;

  /** What the law allows for the act of a case today (裁量分析). */
  @GET
  @Path("{number}/assessment")
  public Response assessment(@PathParam("number") String number) {
    var words = new AssessmentDocument.Words(wording, Readers.language(headers));
    return Response.ok(Json.write(AssessmentDocument.of(assessments.assessment(number), words))).build();
  }

  @Override
  protected Class<Stage> stages() {
    return Stage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected CaseView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<CaseView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(CaseView aCase, Map<String, Object> document) {
    document.put("lead", aCase.lead());
    CaseDocument.put(aCase.facts(), document);
    document.put("approvals", aCase.sheets());
  }
}
