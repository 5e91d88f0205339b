package org.mingcha.board.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.board.Precedent;
import org.mingcha.board.SigningDesk;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** What a signer needs beside the matter: the open sheets, what is new since the last look, how like matters were decided. */
@RequestScoped
@Path("signing")
@Produces(MediaType.APPLICATION_JSON)
public class SigningResource {

  @Inject private SigningDesk desk;
  @Context private UriInfo uri;

  /** Reading it is a look: the next answer tells what has happened since. */
  @GET
  @Queried({"kind", "number"})
  public Response signing() {
    desk.requireReader();
    var params = Params.of(uri);
    var subject = new SubjectRef(told(params, "kind"), told(params, "number"));
    var view = desk.look(subject);
    var body = new LinkedHashMap<String, Object>();
    body.put("approvals", view.waiting());
    body.put("lookedBefore", view.lookedBefore() == null ? null : Answers.time(view.lookedBefore()));
    body.put("since", view.since().stream().map(MatterDocuments::entry).toList());
    body.put("changes", view.changes());
    body.put("alike", view.alike().stream().map(SigningResource::precedent).toList());
    return Response.ok(Json.write(body)).build();
  }

  private static String told(Params params, String name) {
    var text = params.text(name);
    if (text == null) {
      throw Params.wrong(name);
    }
    return text;
  }

  private static Map<String, Object> precedent(Precedent precedent) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", precedent.kind());
    document.put("number", precedent.number());
    document.put("title", precedent.title());
    document.put("stage", precedent.stage());
    document.put("outcome", precedent.outcome());
    document.put("signerName", precedent.signerName());
    document.put("opinion", precedent.opinion());
    document.put("decidedAt", Answers.time(precedent.decidedAt()));
    document.put("sameParty", precedent.sameParty());
    document.put("violations", precedent.violations().isEmpty() ? List.of() : List.of(precedent.violations().split(" ")));
    document.put("href", Answers.path(precedent.kind(), precedent.number()));
    return document;
  }
}
