package org.mingcha.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import org.mingcha.evidence.RequestDesk;
import org.mingcha.evidence.RequestView;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** What was asked of others in a lead or case: material, help, tests (限期提供材料、协助调查、委托检验). */
@RequestScoped
@Path(EvidenceRequestResource.PATH)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class EvidenceRequestResource extends NotedResource<RequestView> {

  static final String PATH = "evidence-requests";

  @Inject private RequestDesk desk;

  @Override
  protected String path() {
    return PATH;
  }

  @Override
  protected List<RequestView> of(SubjectRef within) {
    return desk.of(within);
  }

  @Override
  protected RequestView view(long id) {
    return desk.view(id);
  }

  /** Notes what was asked by a paper; a test pauses the times that the law pauses. */
  @Override
  protected RequestView open(byte[] body) {
    var request = read(body, RequestDocuments.NewRequest.class);
    return desk.make(request.within().toRef(), request.toReport());
  }

  @Override
  protected RequestView act(long id, String action, byte[] body) {
    return switch (action) {
      case "answer" -> {
        var answer = read(body, RequestDocuments.Answer.class);
        yield desk.answer(id, answer.answeredOn(), answer.answer());
      }
      case "extend" -> {
        var later = read(body, RequestDocuments.LaterDay.class);
        yield desk.extend(id, later.dueOn(), later.reason());
      }
      default -> throw new NotFound("action", action);
    };
  }

  @Override
  protected long id(RequestView entry) {
    return entry.id();
  }

  @Override
  protected Object document(RequestView entry) {
    return RequestDocuments.request(entry);
  }
}
