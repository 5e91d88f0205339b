package org.mingcha.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.evidence.NewFile;
import org.mingcha.evidence.PieceView;
import org.mingcha.evidence.inspection.Audience;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.ControlType;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;

/** The evidence of leads and cases (证据): records, page evidence, samples, their files and where they have been. */
@RequestScoped
@Path("evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class EvidenceResource {

  @Inject private EvidenceDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;

  /** The evidence of the lead or case that {@code kind} and {@code number} name. */
  @GET
  @Queried({"kind", "number"})
  public Response list() {
    var params = Params.of(uri);
    if (params.text("kind") == null || params.text("number") == null) {
      throw Params.wrong(params.text("kind") == null ? "kind" : "number");
    }
    return Answers.page(new Page<>(desk.of(new SubjectRef(params.text("kind"), params.text("number"))), null), EvidenceDocuments::piece);
  }

  /** Writes down a piece that has no files. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response collect(byte[] body) {
    return collected(body, List.of());
  }

  /** Writes down a piece with its files of up to 50 MiB each, digested in the same step. */
  @POST
  @Path("with-files")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  public Response collectWithFiles(List<EntityPart> parts) {
    var form = EvidenceForm.of(parts);
    return collected(form.record(), form.files());
  }

  /** The items that an inspection of this kind of operator and product looks at. */
  @GET
  @Path("checklist")
  @Queried({"audience", "control"})
  public Response checklist() {
    var params = Params.of(uri);
    var audience = params.oneOf("audience", Audience.class);
    var control = params.oneOf("control", ControlType.class);
    if (audience == null || control == null) {
      throw Params.wrong(audience == null ? "audience" : "control");
    }
    return Response.ok(Json.write(EvidenceDocuments.checklist(Checklist.of(audience, control), Readers.language(headers).getLanguage()))).build();
  }

  @GET
  @Path("{piece}")
  public Response piece(@PathParam("piece") String id) {
    return answer(desk.view(number(id)));
  }

  /** Notes that the piece went into another hand, or compares its files with their digests. */
  @POST
  @Path("{piece}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  public Response act(@PathParam("piece") String id, @PathParam("action") String action, byte[] body) {
    desk.view(number(id));
    return answer(switch (action) {
      case "hand-over" -> desk.handOver(number(id), json.read(body, EvidenceDocuments.HandOver.class).toReport());
      case "check" -> {
        json.readIfAny(body, EvidenceDocuments.Nothing.class);
        yield desk.check(number(id));
      }
      default -> throw new NotFound("action", action);
    });
  }

  /** The file itself, to be saved and not to be run. */
  @GET
  @Path("{piece}/files/{file}")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("piece") String id, @PathParam("file") String file) {
    var found = desk.file(number(id), (int) number(file));
    StreamingOutput bytes = out -> desk.copy(found, out);
    var response = Response.ok(bytes, found.stored().mediaType());
    Downloads.headers(found.name(), found.stored()).forEach(response::header);
    return response.build();
  }

  private Response collected(byte[] record, List<NewFile> files) {
    var body = json.read(record, EvidenceDocuments.Piece.class);
    var piece = desk.collect(body.within().toRef(), body.toReport(), files);
    return Response.created(uri.getBaseUriBuilder().path("evidence").path(String.valueOf(piece.id())).build())
        .entity(Json.write(EvidenceDocuments.piece(piece))).build();
  }

  private static Response answer(PieceView piece) {
    return Response.ok(Json.write(EvidenceDocuments.piece(piece))).build();
  }

  private static long number(String text) {
    return Ids.of("evidence", text);
  }
}
