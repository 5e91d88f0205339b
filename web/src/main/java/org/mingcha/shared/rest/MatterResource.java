package org.mingcha.shared.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterDetail;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/**
 * What every kind of matter answers alike: its list, one matter, its actions, its timeline. A kind adds its path, its desk,
 * its actions and its own facts, and how it opens.
 *
 * @param <V> the view of the kind
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public abstract class MatterResource<V extends MatterDetail> {

  @Inject private BoardDesk board;
  @Inject private MatterDocuments matters;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  protected abstract Class<? extends Enum<?>> stages();

  protected abstract Page<MatterRow> list(MatterFilter filter, String cursor, int limit);

  /** The matter as the caller may see it; one out of sight is not found. */
  protected abstract V view(String number);

  protected abstract Map<String, Action<V>> actions();

  /** Adds what only this kind has to its document. */
  protected abstract void facts(V view, Map<String, Object> document);

  @GET
  @Queried({"stage", "bureau", "handler", "party", "q", "dueBefore", "limit", "cursor"})
  public Response list() {
    var params = MatterParams.of(uri, stages());
    return Answers.page(list(params.filter(), params.cursor(), params.limit()), matters::row);
  }

  @GET
  @Path("{number}")
  public Response matter(@PathParam("number") String number) {
    return answer(view(number));
  }

  @POST
  @Idempotent
  @Path("{number}/actions/{action}")
  public Response act(@PathParam("number") String number, @PathParam("action") String action,
      @HeaderParam("If-Match") String ifMatch, byte[] body) {
    view(number);
    var known = actions().get(action);
    if (known == null) {
      throw new NotFound("action", action);
    }
    return answer(known.take(number, Answers.version(ifMatch), body));
  }

  @GET
  @Path("{number}/timeline")
  public Response timeline(@PathParam("number") String number) {
    var ref = view(number).file().matter().ref();
    return Response.ok(Json.write(MatterDocuments.timeline(board.timeline(ref)))).build();
  }

  /** 201 with the matter that was opened and its address. */
  protected Response created(V view) {
    return Response.created(uri.getBaseUriBuilder().path(view.file().matter().kind()).path(view.number()).build())
        .tag(new EntityTag(String.valueOf(view.version()))).entity(Json.write(document(view))).build();
  }

  protected Map<String, Object> document(V view) {
    var document = matters.of(view.file(), Readers.language(headers));
    facts(view, document);
    return document;
  }

  private Response answer(V view) {
    return Answers.versioned(document(view), view.version());
  }
}
