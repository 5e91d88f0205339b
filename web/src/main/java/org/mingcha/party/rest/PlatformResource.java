package org.mingcha.party.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.identity.Administrator;
import org.mingcha.kernel.Uscc;
import org.mingcha.party.PlatformRegisterDesk;
import org.mingcha.party.PlatformView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** The register of platforms (平台登记簿). */
@RequestScoped
@Path(PlatformRegisterDesk.KIND)
@RolesAllowed(Administrator.ROLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformResource {

  record NewPlatform(@NotBlank String uscc, @NotBlank @Size(max = 100) String client, @NotBlank @Size(max = 200) String name,
      @NotBlank String domicileBureau) {

    PlatformView toPlatform() {
      return new PlatformView(uscc, client.strip(), name.strip(), domicileBureau);
    }
  }

  /** All that may be changed, as it shall be. */
  record Change(@NotBlank @Size(max = 100) String client, @NotBlank @Size(max = 200) String name, @NotBlank String domicileBureau) {

    PlatformView of(String uscc) {
      return new PlatformView(uscc, client.strip(), name.strip(), domicileBureau);
    }
  }

  @Inject private PlatformRegisterDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  @GET
  @Queried({"q", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.text("q"), params.text("cursor"), params.limit()), PlatformResource::document);
  }

  @POST
  @APIResponse(responseCode = "201")
  @Idempotent
  public Response add(byte[] body) {
    var platform = desk.add(json.read(body, NewPlatform.class).toPlatform());
    return Response.created(uri.getBaseUriBuilder().path(PlatformRegisterDesk.KIND).path(platform.uscc()).build())
        .tag(new EntityTag(String.valueOf(platform.version()))).entity(Json.write(document(platform))).build();
  }

  @GET
  @Path("{uscc}")
  public Response platform(@PathParam("uscc") String uscc) {
    var platform = desk.require(uscc);
    return Answers.versioned(document(platform), platform.version());
  }

  @POST
  @Idempotent
  @Path("{uscc}/actions/change")
  public Response change(@PathParam("uscc") String uscc, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.require(uscc);
    var version = Answers.version(ifMatch);
    var platform = desk.change(json.read(body, Change.class).of(uscc), version);
    return Answers.versioned(document(platform), platform.version());
  }

  private static Map<String, Object> document(PlatformView platform) {
    var document = new LinkedHashMap<String, Object>();
    document.put("uscc", platform.uscc());
    document.put("checkDigitMatches", Uscc.checkDigitMatches(platform.uscc()));
    document.put("client", platform.client());
    document.put("name", platform.name());
    document.put("domicileBureau", platform.domicileBureau());
    document.put("version", platform.version());
    return document;
  }
}
