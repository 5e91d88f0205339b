package org.mingcha.spotcheck.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.sampling.FileKind;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.rest.FileForm;
import org.mingcha.shared.rest.Json;
import org.mingcha.spotcheck.CheckFileDesk;
import org.mingcha.spotcheck.SpotCheckDesk;

/** The files of spot checks (检验报告、抽样留证). */
@RequestScoped
@Path(SpotCheckDesk.KIND)
@Produces(MediaType.APPLICATION_JSON)
public class CheckFileResource {

  @Inject private CheckFileDesk desk;
  @Context private UriInfo uri;

  /** Takes one file of up to 50 MiB, as a form with {@code file} and {@code kind}. */
  @POST
  @Path("{number}/files")
  @RolesAllowed("inspector")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(responseCode = "201")
  public Response attach(@PathParam("number") String number, List<EntityPart> parts) {
    var form = FileForm.of(parts, FileKind.class);
    var file = desk.attach(number, form.kind(), form.fileName(), form.file());
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(file.number())).build())
        .entity(Json.write(CheckDocuments.file(number, file))).build();
  }

  /** The file itself, to be saved and not to be run. */
  @GET
  @Path("{number}/files/{id}")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("number") String number, @PathParam("id") String id) {
    var file = desk.file(number, id);
    StreamingOutput content = out -> desk.copy(file, out);
    var response = Response.ok(content, file.file().mediaType()).header("Cache-Control", "no-store");
    Downloads.headers(file.fileName(), file.file()).forEach(response::header);
    return response.build();
  }
}
