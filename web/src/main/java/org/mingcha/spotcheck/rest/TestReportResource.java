package org.mingcha.spotcheck.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.spotcheck.SpotCheckDesk;
import org.mingcha.spotcheck.TakenReport;
import org.mingcha.spotcheck.TestReportDesk;
import org.mingcha.spotcheck.rest.CheckBodies.ReportBody;

/** Test reports of laboratories (检验报告), each brought to the check of its sample. */
@RequestScoped
@Path("spot-check-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TestReportResource {

  @Inject private TestReportDesk desk;
  @Inject private Json json;

  /** Takes in all reports or none. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response take(byte[] body) {
    var reports = desk.take(json.read(body, CheckBodies.ReportsBody.class).reports().stream().map(ReportBody::toReport).toList());
    return Response.status(Response.Status.CREATED)
        .entity(Json.write(Map.of("items", reports.stream().map(TestReportResource::taken).toList()))).build();
  }

  private static Map<String, Object> taken(TakenReport report) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", report.number());
    document.put("stage", report.stage());
    document.put("reportNumber", report.reportNumber());
    document.put("conclusion", report.conclusion());
    document.put("href", Answers.path(SpotCheckDesk.KIND, report.number()));
    return document;
  }
}
