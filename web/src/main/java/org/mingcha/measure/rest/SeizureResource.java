package org.mingcha.measure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.measure.SeizureStage;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;

/** Sealings and seizures (查封、扣押). */
@RequestScoped
@Path(SeizureDesk.KIND)
public class SeizureResource extends MeasureResource {

  @Inject private SeizureDesk desk;
  @Inject private SeizureActions actions;
  @Inject private MeasureBodies bodies;

  /** Drafts one within a lead or case. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var opening = bodies.read(body, MeasureDocuments.SeizureOpening.class);
    return created(desk.open(opening.toDraft(), opening.within().toRef()));
  }

  @Override
  protected Class<SeizureStage> stages() {
    return SeizureStage.class;
  }

  @Override
  protected SeizureDesk desk() {
    return desk;
  }

  @Override
  protected Map<String, Action<MeasureView>> own() {
    return actions.own();
  }
}
