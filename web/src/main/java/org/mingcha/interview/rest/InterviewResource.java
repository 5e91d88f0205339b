package org.mingcha.interview.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.interview.InterviewCalendarDesk;
import org.mingcha.interview.InterviewDate;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewStage;
import org.mingcha.interview.InterviewView;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;

/** Interviews (约谈), and the calendar of them. */
@RequestScoped
@Path(InterviewDesk.KIND)
public class InterviewResource extends MatterResource<InterviewView> {

  @Inject private InterviewDesk desk;
  @Inject private InterviewCalendarDesk dates;
  @Inject private InterviewActions actions;
  @Inject private InterviewCalendar calendar;
  @Inject private Json json;

  /** Drafts an interview, from a lead, from a case, or by hand. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    return created(desk.open(json.read(body, InterviewDocuments.Opening.class).toOpening()));
  }

  /** The dates of the own bureau's interviews; this month unless told otherwise. */
  @GET
  @Path("calendar")
  @Queried({"from", "to"})
  public Response calendar(@Context UriInfo uri) {
    var params = Params.of(uri);
    var today = dates.today();
    var from = params.day("from");
    var first = from == null ? today.withDayOfMonth(1) : from;
    var to = params.day("to");
    var last = to == null ? first.plusMonths(1).minusDays(1) : to;
    return Answers.list("items", dates.between(first, last).stream().map(FactsDocument::date).toList());
  }

  /** The same, for a calendar program to subscribe to. */
  @GET
  @Path("calendar.ics")
  @Produces(InterviewCalendar.MEDIA_TYPE)
  public Response feed(@Context HttpHeaders headers) {
    return file(dates.feed(), headers);
  }

  /** One interview, for a calendar program. */
  @GET
  @Path("{number}/calendar.ics")
  @Produces(InterviewCalendar.MEDIA_TYPE)
  public Response file(@PathParam("number") String number, @Context HttpHeaders headers) {
    return file(dates.feedOf(number), headers);
  }

  private Response file(List<InterviewDate> list, HttpHeaders headers) {
    return Response.ok(calendar.of(list, Readers.language(headers)), InterviewCalendar.MEDIA_TYPE + ";charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"interviews.ics\"").header("Cache-Control", "no-store").build();
  }

  @Override
  protected Class<InterviewStage> stages() {
    return InterviewStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected InterviewView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<InterviewView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(InterviewView interview, Map<String, Object> document) {
    FactsDocument.put(interview, document);
  }
}
