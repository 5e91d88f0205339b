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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.document.DocumentDesk;
import org.mingcha.document.DocumentPageDesk;
import org.mingcha.document.DocumentState;
import org.mingcha.document.DocumentView;
import org.mingcha.document.IssueQueue;
import org.mingcha.document.batch.BatchDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;
import org.mingcha.shared.rest.Reason;
import org.mingcha.store.StoredFile;

/** Papers (文书): what they say, what may be done with them, and their files once they are issued. */
@Path("documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@RequestScoped
public class DocumentResource {

  @Inject private DocumentDesk desk;
  @Inject private DocumentPageDesk pages;
  @Inject private IssueQueue queue;
  @Inject private BatchDesk batches;
  @Inject private DocumentDocuments documents;
  @Inject private Json json;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;

  /** The papers of all matters in sight, the latest first. */
  @GET
  @Queried({"state", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.oneOf("state", DocumentState.class), params.cursor(), params.limit()), DocumentDocuments::row);
  }

  @GET
  @Path("{document: [^./]+}")
  public Response one(@PathParam("document") String id) {
    return answer(desk.view(number(id)));
  }

  @POST
  @Path("{document}/actions/{action}")
  @Idempotent
  public Response act(@PathParam("document") String id, @PathParam("action") String action, @HeaderParam("If-Match") String ifMatch,
      byte[] body) {
    desk.view(number(id));
    return answer(take(number(id), action, ifMatch, body));
  }

  /** Issues the approved paper to many, each with a number of its own; goes on by itself. */
  @POST
  @Path("{document}/batches")
  @RolesAllowed("inspector")
  @APIResponse(responseCode = "201")
  @Idempotent
  public Response batch(@PathParam("document") String id, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.view(number(id));
    var batch = batches.begin(number(id), Answers.version(ifMatch), json.read(body, DocumentDocuments.Addressees.class).addressees());
    return Response.created(uri.getBaseUriBuilder().path("document-batches").path(String.valueOf(batch.id())).build())
        .tag(new EntityTag(String.valueOf(batch.version()))).entity(Json.write(DocumentDocuments.batch(batch))).build();
  }

  /** How the draft would look today, without number and seal. */
  @GET
  @Path("{document}/preview.pdf")
  @Produces(MediaType.WILDCARD)
  public Response preview(@PathParam("document") String id) {
    return Response.ok(pages.preview(number(id)), "application/pdf").header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"preview.pdf\"").build();
  }

  /** Whether the issued paper is still what was issued; 404 while there is none. */
  @GET
  @Path("{document}/check")
  public Response check(@PathParam("document") String id) {
    var check = pages.check(number(id));
    return Response.ok(Json.write(Map.of("pdf", check.pdf(), "ofd", check.ofd(), "signature", check.signature(), "intact", check.intact())))
        .build();
  }

  /** The issued paper as PDF/A; 404 while there is none. */
  @GET
  @Path("{document: [^./]+}.pdf")
  @Produces(MediaType.WILDCARD)
  public Response pdf(@PathParam("document") String id) {
    var view = desk.view(number(id));
    return file(view, view.pdf(), ".pdf");
  }

  /** The issued paper as OFD; 404 while there is none. */
  @GET
  @Path("{document: [^./]+}.ofd")
  @Produces(MediaType.WILDCARD)
  public Response ofd(@PathParam("document") String id) {
    var view = desk.view(number(id));
    return file(view, view.ofd(), ".ofd");
  }

  private DocumentView take(long id, String action, String ifMatch, byte[] body) {
    return switch (action) {
      case "edit" -> desk.edit(id, Answers.version(ifMatch), json.read(body, DocumentDocuments.Edit.class).fields());
      case "approve" -> desk.approve(id, Answers.version(ifMatch), json.read(body, Opinion.class).opinion());
      case "issue" -> {
        json.read(body, DocumentDocuments.Nothing.class);
        yield queue.issue(id, Answers.version(ifMatch));
      }
      case "serve" -> desk.serve(id, Answers.version(ifMatch), json.read(body, Service.class).toRecord());
      case "archive" -> desk.archive(id, Answers.version(ifMatch), json.read(body, DocumentDocuments.Volume.class).volumeNo());
      case "drop" -> desk.drop(id, Answers.version(ifMatch), json.read(body, Reason.class).reason());
      case "void" -> desk.makeVoid(id, Answers.version(ifMatch), json.read(body, Reason.class).reason());
      default -> throw new NotFound("action", action);
    };
  }

  private Response file(DocumentView view, StoredFile file, String ending) {
    if (file == null) {
      throw new NotFound("documents", view.row().id() + ending);
    }
    StreamingOutput bytes = out -> pages.copy(file, out);
    var response = Response.ok(bytes, ending.equals(".pdf") ? "application/pdf" : "application/ofd");
    Downloads.headers(view.fileName() + ending, file).forEach(response::header);
    return response.build();
  }

  private Response answer(DocumentView view) {
    return Answers.versioned(documents.view(view, Readers.language(headers)), view.row().version());
  }

  private static long number(String text) {
    return Ids.of("documents", text);
  }
}
