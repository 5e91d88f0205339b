package org.mingcha.shared.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.shared.Downloads;

/** The files of a kind of matter; a kind adds its path and its desk. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class EnclosureResource {

  @Context private UriInfo uri;

  /** The kind as the API names it. */
  protected abstract String kind();

  protected abstract EnclosureDesk desk();

  /** Takes one file of up to 50 MiB, as a form with {@code file}; on the version of {@code If-Match}, where that is sent. */
  @POST
  @Path("{number}/attachments")
  @RolesAllowed("inspector")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(responseCode = "201")
  public Response enclose(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, List<EntityPart> parts) {
    desk().requireMatter(number);
    var version = Answers.versionIfNamed(ifMatch);
    var form = FormFile.only(parts);
    var enclosure = desk().enclose(number, version, form.name(), form.content());
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(enclosure.number())).build())
        .entity(Json.write(Enclosed.document(Answers.path(kind(), number), enclosure))).build();
  }

  /** The file itself, to be saved and not to be run. */
  @GET
  @Path("{number}/attachments/{id}")
  @Produces(MediaType.WILDCARD)
  public Response attachment(@PathParam("number") String number, @PathParam("id") String id) {
    var enclosure = desk().file(number, id);
    StreamingOutput content = out -> desk().copy(enclosure, out);
    var response = Response.ok(content, enclosure.file().mediaType());
    Downloads.headers(enclosure.fileName(), enclosure.file()).forEach(response::header);
    return response.build();
  }
}
