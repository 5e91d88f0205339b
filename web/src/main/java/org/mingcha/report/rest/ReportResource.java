package org.mingcha.report.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotFound;
import org.mingcha.paper.Rendered;
import org.mingcha.report.Intake;
import org.mingcha.report.ReceiptDesk;
import org.mingcha.report.ReportClosingDesk;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportDesk;
import org.mingcha.report.ReportFilter;
import org.mingcha.report.JoinedIntake;
import org.mingcha.report.ReportStatus;
import org.mingcha.report.Submission;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;

/** Disposal reports of platforms (第110号令第15条). */
@RequestScoped
@Path("disposal-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

  @Inject private JoinedIntake intake;
  @Inject private ReportDesk desk;
  @Inject private ReceiptDesk receipts;
  @Inject private ReportClosingDesk closing;
  @Inject private ReportDocuments documents;
  @Inject private CurrentOfficer current;
  @Inject private Json json;
  @Context private UriInfo uri;
  @Context private SecurityContext caller;
  @Context private HttpHeaders headers;

  /** Takes one report: 201 with its receipt, 200 with the same receipt for the same content, 409 for other content. */
  @POST
  @RolesAllowed("platform")
  @Idempotent
  public Response submit(byte[] body) {
    var content = json.read(body, ReportContent.class);
    var taken = intake.submit(submission(body, content));
    if (taken.outcome() == Intake.Outcome.CONFLICT) {
      throw new Conflict("report.other-content", Map.of("reportNumber", taken.receipt().reportNumber()));
    }
    var receipt = Json.write(documents.receipt(taken.receipt(), Readers.language(headers)));
    if (taken.outcome() == Intake.Outcome.SAME) {
      return Response.ok(receipt).build();
    }
    return Response.created(uri.getAbsolutePathBuilder().path(taken.receipt().reportNumber()).build()).entity(receipt).build();
  }

  /** A platform's own reports, or those of an officer's bureaus, newest first. */
  @GET
  @Queried({"status", "since", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    var since = params.time("since");
    var filter = ReportFilter.of(params.oneOf("status", ReportStatus.class), since == null ? null : since.toInstant());
    return Answers.page(isPlatform() ? desk.ownReports(filter, params.cursor(), params.limit())
        : desk.inbox(filter, params.cursor(), params.limit()), documents::row);
  }

  @GET
  @Path("{number}")
  public Response report(@PathParam("number") String number) {
    var report = isPlatform() ? desk.ownReport(number) : desk.report(number);
    var additions = isPlatform() ? desk.ownAdditions(number) : desk.additionsTo(number);
    return Answers.versioned(documents.report(report, additions, Readers.language(headers)), report.version());
  }

  /** The receipt as a paper (平台质量问题报告回执). */
  @GET
  @Path("{number}/receipt.pdf")
  @Produces(MediaType.WILDCARD)
  public Response receiptAsPdf(@PathParam("number") String number) {
    return download(receipt(number)::writePdf, "pdf");
  }

  /** The same as OFD. */
  @GET
  @Path("{number}/receipt.ofd")
  @Produces(MediaType.WILDCARD)
  public Response receiptAsOfd(@PathParam("number") String number) {
    return download(receipt(number)::writeOfd, "ofd");
  }

  @GET
  @Path("{number}/timeline")
  public Response timeline(@PathParam("number") String number) {
    return Response.ok(Json.write(MatterDocuments.timeline(desk.timeline(number)))).build();
  }

  /** The one action is {@code close-without-action}: an inspector closes the report, and says why. */
  @POST
  @Idempotent
  @Path("{number}/actions/{action}")
  public Response act(@PathParam("number") String number, @PathParam("action") String action,
      @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.report(number);
    if (!action.equals("close-without-action")) {
      throw new NotFound("action", action);
    }
    var version = Answers.version(ifMatch);
    closing.close(number, version, json.read(body, ReportDocuments.Closing.class).reason());
    return report(number);
  }

  private Submission submission(byte[] body, ReportContent content) {
    try {
      return Submission.of(current.platformClient(), body, content);
    } catch (IllegalArgumentException beyondDouble) {
      throw ReportDocuments.beyondDouble();
    }
  }

  private Rendered receipt(String number) {
    return isPlatform() ? receipts.own(number) : receipts.of(number);
  }

  private static Response download(StreamingOutput bytes, String form) {
    return Response.ok(bytes, "application/" + form).header("Content-Disposition", "attachment; filename=\"receipt." + form + "\"")
        .header("Cache-Control", "no-store").build();
  }

  private boolean isPlatform() {
    return caller.isUserInRole("platform");
  }
}
