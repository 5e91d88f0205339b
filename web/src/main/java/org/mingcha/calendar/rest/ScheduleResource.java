package org.mingcha.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.NewSchedule;
import org.mingcha.calendar.Recount;
import org.mingcha.calendar.ScheduleDesk;
import org.mingcha.calendar.ScheduleView;
import org.mingcha.identity.Administrator;
import org.mingcha.kernel.Page;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;

/** The yearly schedules of holidays (节假日安排). */
@RequestScoped
@Path(ScheduleDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

  enum Status { OFFICIAL, PROVISIONAL }

  enum DayKind { OFF, WORK }

  record Day(@NotNull LocalDate date, @NotNull DayKind kind, @NotBlank @Size(max = 50) String name) {}

  record Load(@NotNull Status status, @Size(max = 200) String instrument, LocalDate instrumentDate,
      @Size(max = 500) String instrumentUrl, @NotNull @Size(max = 120) @Valid List<@NotNull Day> days) {

    NewSchedule of(int year) {
      return new NewSchedule(year, status == Status.OFFICIAL, instrument, instrumentDate, instrumentUrl,
          days.stream().map(day -> new NewSchedule.Day(day.date(), day.kind() == DayKind.OFF, day.name().strip())).toList());
    }
  }

  @Inject private ScheduleDesk desk;
  @Inject private Json json;

  @GET
  public Response list() {
    return Answers.page(new Page<>(desk.list(), null), ScheduleResource::brief);
  }

  @GET
  @Path("{year}")
  public Response schedule(@PathParam("year") String year) {
    var view = desk.require(year(year));
    return Answers.versioned(document(view), view.version());
  }

  @POST
  @Idempotent
  @RolesAllowed(Administrator.ROLE)
  @Path("{year}/actions/load")
  public Response load(@PathParam("year") String year, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    int wanted = desk.require(year(year)).year();
    var version = Answers.version(ifMatch);
    var recount = desk.load(json.read(body, Load.class).of(wanted), version);
    var view = desk.require(wanted);
    var document = document(view);
    document.put("limits", Map.of("checked", recount.checked(), "moved", recount.moved().stream().filter(Recount.Moved::toAnotherDay).count()));
    return Answers.versioned(document, view.version());
  }

  /** 0, which no schedule has, for what is no year; the desk says so to who may read. */
  private static int year(String text) {
    return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
  }

  private static Map<String, Object> brief(ScheduleView view) {
    var schedule = view.schedule();
    var document = new LinkedHashMap<String, Object>();
    document.put("year", view.year());
    document.put("status", view.standing());
    document.put("instrument", schedule.instrument());
    document.put("instrumentDate", schedule.instrumentDate());
    document.put("instrumentUrl", schedule.instrumentUrl());
    document.put("workingDays", schedule.workingDays());
    document.put("loadedAt", Answers.time(view.loadedAt()));
    document.put("version", view.version());
    return document;
  }

  private static Map<String, Object> document(ScheduleView view) {
    var document = brief(view);
    document.put("days", view.schedule().days().entrySet().stream().map(day -> Map.of("date", day.getKey(),
        "kind", day.getValue().off() ? DayKind.OFF : DayKind.WORK, "name", day.getValue().holiday())).toList());
    return document;
  }
}
