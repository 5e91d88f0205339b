package org.mingcha.spotplan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;
import org.mingcha.spotplan.PlanStage;
import org.mingcha.spotplan.PlanView;
import org.mingcha.spotplan.SpotPlanDesk;

/** Plans of spot checks (监督抽查计划). */
@RequestScoped
@Path(SpotPlanDesk.KIND)
public class PlanResource extends MatterResource<PlanView> {

  @Inject private SpotPlanDesk desk;
  @Inject private Json json;

  private final Map<String, Action<PlanView>> actions = Map.of(
      "revise-plan", (no, version, body) -> desk.revise(no, version, json.read(body, PlanDocuments.Draft.class).toDraft()),
      "propose-plan", (no, version, body) -> {
        var proposal = json.read(body, PlanDocuments.Proposal.class);
        return desk.propose(no, version, proposal.reason(), proposal.monitoring());
      },
      "endorse-plan", (no, version, body) -> desk.endorse(no, version, opinion(body)),
      "approve-plan", (no, version, body) -> desk.approve(no, version, opinion(body)),
      "return-plan", (no, version, body) -> desk.returnPlan(no, version, opinion(body)),
      "close-plan", (no, version, body) -> desk.close(no, version, json.read(body, Reason.class).reason()));

  /** Drafts a plan. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    return created(desk.open(json.read(body, PlanDocuments.Draft.class).toDraft()));
  }

  @Override
  protected Class<PlanStage> stages() {
    return PlanStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected PlanView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<PlanView>> actions() {
    return actions;
  }

  @Override
  protected void facts(PlanView plan, Map<String, Object> document) {
    var facts = plan.facts();
    document.put("year", facts.year());
    document.put("purpose", facts.purpose());
    document.put("monitoring", facts.monitoring());
    document.put("monitored", plan.monitored().stream().map(MonitoringDocument::of).toList());
    document.put("lines", facts.lines().stream().map(PlanDocuments::line).toList());
    document.put("openChecks", facts.openChecks());
    document.put("proposer", facts.proposer());
    document.put("approvals", plan.sheets());
  }

  private String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }
}
