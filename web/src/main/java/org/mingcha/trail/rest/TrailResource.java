package org.mingcha.trail.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.trail.TrailCursor;
import org.mingcha.trail.TrailDesk;
import org.mingcha.trail.TrailFilter;

/** The audit trail, its anchors and its checks (审计管理); for the audit administrator only. */
@RequestScoped
@Path("audit")
@RolesAllowed(TrailDesk.ROLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

  record Nothing() {}

  @Inject private TrailDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  @GET
  @Path("entries")
  @Queried({"who", "number", "action", "from", "to", "limit", "cursor"})
  public Response entries() {
    var params = Params.of(uri);
    var filter = new TrailFilter(params.text("who"), params.text("number"), params.text("action"), params.day("from"), params.day("to"));
    return Answers.page(desk.search(filter, params.read("cursor", TrailCursor::parse), params.limit()), TrailDocuments::entry);
  }

  @GET
  @Path("anchors")
  @Queried({"limit", "cursor"})
  public Response anchors() {
    var params = Params.of(uri);
    var cursor = params.cursor();
    return Answers.page(desk.anchors(cursor == null ? null : Long.valueOf(cursor), params.limit()), TrailDocuments::anchor);
  }

  /** Makes an anchor now. */
  @POST
  @Path("anchors")
  @APIResponse(responseCode = "201")
  @Idempotent
  public Response makeAnchor(byte[] body) {
    json.readIfAny(body, Nothing.class);
    var anchor = desk.makeAnchor();
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(anchor.number())).build())
        .entity(Json.write(TrailDocuments.anchor(anchor))).build();
  }

  /** The anchor's text, to be kept outside. */
  @GET
  @Path("anchors/{number}")
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  public Response anchor(@PathParam("number") String number) {
    if (!number.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound("anchor", number);
    }
    var anchor = desk.anchor(Long.parseLong(number));
    StreamingOutput text = out -> {
      var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      desk.write(anchor, writer);
      writer.flush();
    };
    return Response.ok(text, "text/plain;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + TrailDocuments.fileName(anchor) + "\"").build();
  }

  @GET
  @Path("checks")
  public Response checks() {
    return Answers.list("items", desk.checks().stream().map(TrailDocuments::check).toList());
  }

  /** Starts a check of the whole trail. */
  @POST
  @Path("checks")
  @APIResponse(responseCode = "202")
  @Idempotent
  public Response startCheck(byte[] body) {
    json.readIfAny(body, Nothing.class);
    desk.startCheck();
    return Response.accepted(Json.write(Map.of("started", true))).build();
  }
}
