package org.mingcha.document.rest;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Set;
import org.mingcha.document.batch.BatchDesk;
import org.mingcha.document.batch.BatchView;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;

/** One letter to many (批量制发): how far it has come, its cancellation, and going on. */
@Path("document-batches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@RequestScoped
public class BatchResource {

  @Inject private BatchDesk desk;
  @Inject private Json json;

  @GET
  @Path("{batch}")
  public Response one(@PathParam("batch") String id) {
    return answer(desk.view(number(id)));
  }

  @POST
  @Path("{batch}/actions/{action}")
  @Idempotent
  public Response act(@PathParam("batch") String id, @PathParam("action") String action, @HeaderParam("If-Match") String ifMatch,
      byte[] body) {
    desk.view(number(id));
    if (!Set.of("cancel", "resume").contains(action)) {
      throw new NotFound("action", action);
    }
    json.read(body, DocumentDocuments.Nothing.class);
    int version = Answers.version(ifMatch);
    return answer(action.equals("cancel") ? desk.cancel(number(id), version) : desk.resume(number(id), version));
  }

  private static Response answer(BatchView batch) {
    return Answers.versioned(DocumentDocuments.batch(batch), batch.version());
  }

  private static long number(String text) {
    return Ids.of("document-batches", text);
  }
}
