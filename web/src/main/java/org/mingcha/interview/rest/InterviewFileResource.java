package org.mingcha.interview.rest;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewFileDesk;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Enclosed;
import org.mingcha.shared.rest.FormFile;
import org.mingcha.shared.rest.Json;

/** The files of interviews: what proves that an operator kept its word. */
@Path(InterviewDesk.KIND)
@Produces(MediaType.APPLICATION_JSON)
public class InterviewFileResource {

  @Inject private InterviewDesk desk;
  @Inject private InterviewFileDesk files;
  @Context private UriInfo uri;

  /** Takes one file of up to 50 MiB for a proof that {@code record-proof} then names, as a form with {@code file}. */
  @POST
  @Path("{number}/attachments")
  @RolesAllowed("inspector")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(responseCode = "201")
  public Response enclose(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, List<EntityPart> parts) {
    desk.view(number);
    var version = Answers.version(ifMatch);
    var form = FormFile.only(parts);
    var enclosure = files.enclose(number, version, form.name(), form.content());
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(enclosure.number())).build())
        .entity(Json.write(Enclosed.document(Answers.path(InterviewDesk.KIND, number), enclosure))).build();
  }

  /** The file itself, to be saved and not to be run. */
  @GET
  @Path("{number}/attachments/{id}")
  @Produces(MediaType.WILDCARD)
  public Response attachment(@PathParam("number") String number, @PathParam("id") String id) {
    var file = files.file(number, id);
    return Enclosed.file(file, out -> files.copy(file, out));
  }
}
