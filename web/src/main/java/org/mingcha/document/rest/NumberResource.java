package org.mingcha.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.mingcha.calendar.China;
import org.mingcha.document.number.NumberDesk;
import org.mingcha.document.number.NumberState;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** The own bureau's register of numbers (文号登记簿): every number, what bears it, and why one is void. */
@Path("document-numbers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@RequestScoped
public class NumberResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  @Inject private NumberDesk desk;
  @Inject private Clock clock;
  @Context private UriInfo uri;

  /** One page of a year, this year's unless another is asked for, with what the year's series have come to. */
  @GET
  @Queried({"word", "year", "state", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    var asked = params.number("year");
    if (asked != null && (asked < FIRST_YEAR || asked > LAST_YEAR)) {
      throw Params.wrong("year");
    }
    int year = asked == null ? China.today(clock).getYear() : asked;
    var page = desk.list(params.text("word"), state(params.text("state")), year, params.text("cursor"), params.limit());
    var body = new LinkedHashMap<String, Object>();
    body.put("items", page.items().stream().map(DocumentDocuments::number).toList());
    body.put("next", page.next());
    body.put("series", DocumentDocuments.series(desk.series(year)));
    body.put("ranges", DocumentDocuments.ranges(desk.ranges(year)));
    return Response.ok(Json.write(body)).build();
  }

  private static NumberState state(String text) {
    return text == null ? null : Arrays.stream(NumberState.values()).filter(one -> one.name().equals(text)).findFirst()
        .orElseThrow(() -> Params.wrong("state"));
  }
}
