package org.mingcha.board.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.board.Restricted;
import org.mingcha.board.RevealDesk;
import org.mingcha.secret.Revealed;
import org.mingcha.shared.rest.Json;

/**
 * Looks at restricted data. It takes no {@code Idempotency-Key}: what was shown is kept nowhere, and every look counts.
 */
@RequestScoped
@Path("reveals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RevealResource {

  record Look(@NotBlank @Size(max = 50) String kind, @NotBlank @Size(max = 100) String number, @NotNull Restricted what,
      @NotBlank @Size(max = 500) String reason) {}

  @Inject private RevealDesk desk;
  @Inject private Json json;

  @POST
  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public Response reveal(byte[] body) {
    var look = json.read(body, Look.class);
    var values = desk.reveal(look.kind(), look.number(), look.what(), look.reason());
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", look.kind());
    document.put("number", look.number());
    document.put("what", look.what());
    document.put("values", values.stream().map(RevealResource::document).toList());
    var never = new CacheControl();
    never.setNoStore(true);
    return Response.ok(Json.write(document)).cacheControl(never).build();
  }

  private static Map<String, Object> document(Revealed value) {
    var document = new LinkedHashMap<String, Object>();
    document.put("name", value.name());
    document.put("identityNumber", value.identityNumber());
    document.put("contact", value.contact());
    return document;
  }
}
