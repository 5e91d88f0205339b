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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.calendar.BusinessClock;
import org.mingcha.demo.DemoProfile;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.rest.Json;

/** Moves the business date, for demonstrations and tests; outside the demo profile there is no such path. */
@RequestScoped
@Path("demo/clock")
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

  record Setting(@NotNull OffsetDateTime now) {}

  @Inject private BusinessClock clock;
  @Inject private Json json;

  @POST
  @APIResponse(responseCode = "204")
  public void move(byte[] body) {
    demandDemo();
    clock.moveTo(json.read(body, Setting.class).now().toInstant());
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
