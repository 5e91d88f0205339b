package org.mingcha.shared.rest;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.board.BoardDesk;
import org.mingcha.document.rest.MatterPapers;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.view.MatterDetail;

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
  @Inject private MatterPapers papers;
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

  /** The papers of the matter in their order, and the types of paper that it can have as it stands. */
  @GET
  @Path("{number}/documents")
  public Response documents(@PathParam("number") String number) {
    return papers.of(view(number).file().matter().ref());
  }

  /** Drafts a paper, filled in with what the matter knows. */
  @POST
  @Idempotent
  @RolesAllowed("inspector")
  @APIResponse(responseCode = "201")
  @Path("{number}/documents")
  public Response draft(@PathParam("number") String number, byte[] body) {
    return papers.draft(view(number).file().matter().ref(), body, uri, Readers.language(headers));
  }

  /** What lies in the volumes of the matter, paper by paper, and what is missing. */
  @GET
  @Path("{number}/volume")
  public Response volume(@PathParam("number") String number) {
    return papers.volumes(view(number).file().matter().ref());
  }

  /** The volumes of the matter: {@code main.pdf}, {@code sub.pdf}, or both with all their files as {@code package.zip}. */
  @GET
  @Path("{number}/volumes/{file}")
  @Produces(MediaType.WILDCARD)
  public Response volume(@PathParam("number") String number, @PathParam("file") String file) {
    return papers.volume(view(number).file().matter().ref(), file);
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
