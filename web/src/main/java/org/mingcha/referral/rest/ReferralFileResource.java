package org.mingcha.referral.rest;

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
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralFileDesk;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Enclosed;
import org.mingcha.shared.rest.FormFile;
import org.mingcha.shared.rest.Json;

/** The letter that goes between bureaus, and the files behind its list of evidence. */
@Path(ReferralDesk.KIND)
@Produces(MediaType.APPLICATION_JSON)
public class ReferralFileResource {

  @Inject private ReferralDesk desk;
  @Inject private ReferralFileDesk files;
  @Context private UriInfo uri;

  /** Takes one file of up to 50 MiB for a draft, as a form with {@code file}. */
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
        .entity(Json.write(Enclosed.document(Answers.path(ReferralDesk.KIND, number), enclosure))).build();
  }

  /** A file of the evidence, for both sides once it is sent. */
  @GET
  @Path("{number}/attachments/{id}")
  @Produces(MediaType.WILDCARD)
  public Response attachment(@PathParam("number") String number, @PathParam("id") String id) {
    var file = files.file(number, id);
    return Enclosed.file(file, out -> files.copy(file, out));
  }

  /** The letter byte by byte as it was sent: its SM3 digest is the one in the referral's document. */
  @GET
  @Path("{number}/letter")
  public Response letter(@PathParam("number") String number) {
    return Response.ok(files.letter(number)).build();
  }
}
