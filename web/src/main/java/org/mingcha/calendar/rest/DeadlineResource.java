package org.mingcha.calendar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.calendar.CountedDay;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.shared.Texts;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.shared.rest.Readers;

/** The deadline calculator: a due day and how it was counted. */
@RequestScoped
@Path("deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

  private static final int LONGEST = 3660;

  @Inject private WorkCalendar calendar;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;

  @GET
  @Queried({"start", "days", "unit"})
  public Response deadline() {
    var params = Params.of(uri);
    var start = params.day("start");
    var days = params.number("days");
    if (start == null || start.getYear() < 1900 || start.getYear() > 9000) {
      throw Params.wrong("start");
    }
    if (days == null || days < 1 || days > LONGEST) {
      throw Params.wrong("days");
    }
    var deadline = calendar.deadline(start, days, unit(params));
    var document = new LinkedHashMap<String, Object>();
    document.put("dueAt", Answers.endOf(deadline.dueOn()));
    document.put("provisional", deadline.provisional());
    document.put("explanation", deadline.explanation().stream().map(this::day).toList());
    return Response.ok(Json.write(document)).build();
  }

  private static DayUnit unit(Params params) {
    var unit = params.read("unit", name -> Arrays.stream(DayUnit.values())
        .filter(u -> u != DayUnit.HOUR && u.wireName().equals(name)).findFirst().orElseThrow(IllegalArgumentException::new));
    return unit == null ? DayUnit.WORKING : unit;
  }

  private Map<String, Object> day(CountedDay day) {
    var document = new LinkedHashMap<String, Object>();
    document.put("date", day.date());
    document.put("counted", day.counted());
    document.put("reason", day.reason());
    document.put("text", Texts.in(Readers.language(headers)).of("calendar.day." + day.reason()));
    document.put("holiday", day.holiday());
    return document;
  }
}
