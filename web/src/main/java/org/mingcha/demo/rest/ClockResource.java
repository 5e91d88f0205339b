package org.mingcha.demo.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.calendar.BusinessClock;
import org.mingcha.demo.DemoProfile;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Json;

/** Moves the business date, for demonstrations and tests; outside the demo profile there is no such path. */
@RequestScoped
@Path("demo/clock")
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

  // No calendar reaches further, and nothing could be counted there.
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2198;

  record Setting(@NotNull OffsetDateTime now) {}

  @Inject private BusinessClock clock;
  @Inject private Json json;

  @POST
  @APIResponse(responseCode = "204")
  public void move(byte[] body) {
    demandDemo();
    var now = json.read(body, Setting.class).now();
    if (now.getYear() < FIRST_YEAR || now.getYear() > LAST_YEAR) {
      throw new Invalid(List.of(Violation.of("/now", "format")));
    }
    clock.moveTo(now.toInstant());
  }

  @DELETE
  public void reset() {
    demandDemo();
    clock.reset();
  }

  private static void demandDemo() {
    if (!DemoProfile.ACTIVE) {
      throw new NotFound("path", "demo/clock");
    }
  }
}
