package org.mingcha.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.shared.rest.Readers;

/** Disposal reports by the thousand (第110号令第15条): a JSON text a line in, a verdict a line out. */
@RequestScoped
@Path("disposal-reports")
public class BulkResource {

  private static final String NDJSON = "application/x-ndjson";

  @Inject private BulkIntake bulk;
  @Inject private CurrentOfficer current;
  @Context private HttpHeaders headers;

  /** Takes the whole input, then answers with one verdict for each line in the same order. */
  @POST
  @Path("bulk")
  @RolesAllowed("platform")
  @Consumes(NDJSON)
  @Produces(NDJSON)
  public Response submit(InputStream body) throws IOException {
    var verdicts = bulk.take(current.platformClient(), body, Readers.language(headers));
    StreamingOutput answer = verdicts::sendTo;
    return Response.ok(answer, NDJSON).build();
  }
}
