package org.mingcha.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import org.mingcha.evidence.RecusalDesk;
import org.mingcha.evidence.RecusalView;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** That officers stay away from a lead or case (回避). */
@RequestScoped
@Path(RecusalResource.PATH)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RecusalResource extends NotedResource<RecusalView> {

  static final String PATH = "recusals";

  @Inject private RecusalDesk desk;

  @Override
  protected String path() {
    return PATH;
  }

  @Override
  protected List<RecusalView> of(SubjectRef within) {
    return desk.of(within);
  }

  @Override
  protected RecusalView view(long id) {
    return desk.view(id);
  }

  /** Notes who asks that whom stays away. */
  @Override
  protected RecusalView open(byte[] body) {
    var request = read(body, RequestDocuments.NewRecusal.class);
    return desk.request(request.within().toRef(), request.officer(), request.office(), request.applicant(), request.grounds());
  }

  @Override
  protected RecusalView act(long id, String action, byte[] body) {
    if (!action.equals("decide")) {
      throw new NotFound("action", action);
    }
    var decision = read(body, RequestDocuments.Decision.class);
    return desk.decide(id, decision.accepted(), decision.reason(),
        decision.panel() == null ? null : decision.panel().toPanel());
  }

  @Override
  protected long id(RecusalView entry) {
    return entry.id();
  }

  @Override
  protected Object document(RecusalView entry) {
    return RequestDocuments.recusal(entry);
  }
}
