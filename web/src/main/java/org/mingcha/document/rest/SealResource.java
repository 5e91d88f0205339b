package org.mingcha.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.document.sign.SealDesk;
import org.mingcha.document.sign.SealView;
import org.mingcha.identity.Administrator;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;

/** The pictures of bureaus' seals (印章图样). */
@RequestScoped
@Path(SealDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SealResource {

  /** @param image the PNG, in base64 */
  record Set(@NotNull @Size(max = 400_000) byte[] image) {}

  @Inject private SealDesk desk;
  @Inject private MatterDocuments matters;
  @Inject private Json json;

  @GET
  @Path("{code}")
  public Response seal(@PathParam("code") String code) {
    return answer(code);
  }

  /** What is printed today. */
  @GET
  @Path("{code}/image")
  @Produces("image/png")
  public Response image(@PathParam("code") String code) {
    return Response.ok(desk.image(code), "image/png").header("Cache-Control", "no-store").build();
  }

  @POST
  @Idempotent
  @RolesAllowed(Administrator.ROLE)
  @Path("{code}/actions/set")
  public Response set(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.of(code);
    int version = Answers.version(ifMatch);
    desk.set(code, version, json.read(body, Set.class).image());
    return answer(code);
  }

  private Response answer(String code) {
    var set = desk.of(code);
    var document = new LinkedHashMap<String, Object>();
    document.put("bureau", matters.bureau(code));
    document.put("drawn", set.isEmpty());
    document.put("image", "/api/v1/" + SealDesk.KIND + "/" + code + "/image");
    document.put("set", set.stream().map(SealResource::seal).toList());
    document.put("version", set.size());
    return Answers.versioned(document, set.size());
  }

  private static Map<String, Object> seal(SealView seal) {
    var document = new LinkedHashMap<String, Object>();
    document.put("sm3", seal.sm3());
    document.put("size", seal.size());
    document.put("setAt", Answers.time(seal.setAt()));
    document.put("setBy", seal.setBy());
    document.put("setByName", seal.setName());
    return document;
  }
}
