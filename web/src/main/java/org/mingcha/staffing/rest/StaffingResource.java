package org.mingcha.staffing.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mingcha.kernel.Page;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;
import org.mingcha.staffing.HandoverDesk;
import org.mingcha.staffing.HandoverReport;
import org.mingcha.staffing.ReminderDesk;

/** What supervisors do with matters of every kind: remind of a limit, hand over; and what officers are told of it. */
@RequestScoped
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class StaffingResource {

  @Inject private ReminderDesk notices;
  @Inject private HandoverDesk handovers;
  @Inject private StaffingDocuments documents;
  @Inject private Json json;
  @Context private HttpHeaders headers;

  /** What the caller, or a colleague for whom the caller stands in, has not seen yet; the newest first, two hundred at most. */
  @GET
  @Path("staff-notices")
  @Queried({})
  public Response unseen() {
    return Answers.page(new Page<>(notices.tidings().notices(), null), StaffingDocuments::notice);
  }

  @POST
  @Path("staff-notices/{notice}/actions/acknowledge")
  @Idempotent
  public Response acknowledge(@PathParam("notice") String id, byte[] body) {
    var notice = Ids.of("staff-notice", id);
    json.read(body, StaffingDocuments.Nothing.class);
    return Response.ok(Json.write(StaffingDocuments.notice(notices.acknowledge(notice)))).build();
  }

  /** Reminds the handlers of a matter, or an office of its bureau, of one of its limits. */
  @POST
  @Path("reminders")
  @Idempotent
  public Response remind(byte[] body) {
    var reminder = json.read(body, StaffingDocuments.Reminder.class);
    return Answers.page(new Page<>(notices.remind(reminder.matter().toRef(), reminder.timeLimit(), reminder.note(), reminder.to()), null),
        StaffingDocuments::notice);
  }

  /** Hands one matter over, on the version that the caller decided on. */
  @POST
  @Path("handovers")
  @Idempotent
  public Response handOver(@HeaderParam("If-Match") String ifMatch, byte[] body) {
    var one = json.read(body, StaffingDocuments.OneHandover.class);
    return answer(handovers.one(one.matter().toRef(), Answers.version(ifMatch), one.toHandover()));
  }

  /** Hands over every open matter of an officer. */
  @POST
  @Path("bulk-handovers")
  @Idempotent
  public Response handOverAll(byte[] body) {
    return answer(handovers.all(json.read(body, StaffingDocuments.AllHandover.class).toHandover()));
  }

  private Response answer(HandoverReport report) {
    return Response.ok(Json.write(documents.report(report, Readers.language(headers)))).build();
  }
}
