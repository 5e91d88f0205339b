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
import org.mingcha.measure.PreservationDesk;
import org.mingcha.measure.PreservationStage;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;

/** Preservations of evidence (先行登记保存). */
@RequestScoped
@Path(PreservationDesk.KIND)
public class PreservationResource extends MeasureResource {

  @Inject private PreservationDesk desk;
  @Inject private PreservationActions actions;
  @Inject private MeasureBodies bodies;

  /** Drafts one within a lead or case. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var opening = bodies.read(body, MeasureDocuments.PreservationOpening.class);
    return created(desk.open(opening.toDraft(), opening.within().toRef()));
  }

  @Override
  protected Class<PreservationStage> stages() {
    return PreservationStage.class;
  }

  @Override
  protected PreservationDesk desk() {
    return desk;
  }

  @Override
  protected Map<String, Action<MeasureView>> own() {
    return actions.own();
  }
}
