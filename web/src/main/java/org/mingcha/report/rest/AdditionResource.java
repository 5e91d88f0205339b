package org.mingcha.report.rest;

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
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.report.AdditionDesk;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportDesk;
import org.mingcha.report.Submission;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.rest.FileForm;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Readers;

/** What platforms add to their reports: amendments and files (第110号令第15条). */
@RequestScoped
@Path("disposal-reports")
@Produces(MediaType.APPLICATION_JSON)
public class AdditionResource {

  private static final int LONGEST_REASON = 2000;

  @Inject private AdditionDesk desk;
  @Inject private ReportDesk reports;
  @Inject private ReportDocuments documents;
  @Inject private CurrentOfficer current;
  @Inject private Json json;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;
  @Context private SecurityContext caller;

  /** Takes the whole content anew, with a reason: 201, or 200 where it is the present content already. */
  @POST
  @Path("{number}/amendments")
  @RolesAllowed("platform")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  public Response amend(@PathParam("number") String number, byte[] body) {
    reports.ownReport(number);
    var parted = json.part(body, "reason", LONGEST_REASON);
    var content = json.read(parted.rest(), ReportContent.class);
    var amended = desk.amend(number, submission(parted.rest(), content), body, parted.member());
    var document = Json.write(documents.amended(amended, Readers.language(headers)));
    return amended.isNew()
        ? Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(amended.amendment().number())).build()).entity(document).build()
        : Response.ok(document).build();
  }

  /** Takes one file of up to 50 MiB, as a form with {@code file} and {@code kind}. */
  @POST
  @Path("{number}/attachments")
  @RolesAllowed("platform")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponse(responseCode = "201")
  public Response attach(@PathParam("number") String number, List<EntityPart> parts) {
    reports.ownReport(number);
    var form = FileForm.of(parts, ReportContent.RecordKind.class);
    var attachment = desk.attach(number, form.kind(), form.fileName(), form.file());
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(attachment.number())).build())
        .entity(Json.write(ReportDocuments.attachment(number, attachment))).build();
  }

  /** The file itself, to be saved and not to be run. */
  @GET
  @Path("{number}/attachments/{id}")
  @Produces(MediaType.WILDCARD)
  public Response attachment(@PathParam("number") String number, @PathParam("id") String id) {
    var additions = caller.isUserInRole("platform") ? reports.ownAdditions(number) : reports.additionsTo(number);
    var attachment = additions.attachment(id);
    StreamingOutput file = out -> reports.copy(attachment, out);
    var response = Response.ok(file, attachment.file().mediaType());
    Downloads.headers(attachment.fileName(), attachment.file()).forEach(response::header);
    return response.build();
  }

  private Submission submission(byte[] content, ReportContent read) {
    try {
      return Submission.of(current.platformClient(), content, read);
    } catch (IllegalArgumentException beyondDouble) {
      throw ReportDocuments.beyondDouble();
    }
  }
}
