package org.mingcha.identity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.identity.Administrator;
import org.mingcha.identity.BureauChange;
import org.mingcha.identity.BureauDesk;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** The register of bureaus (机构登记簿). */
@RequestScoped
@Path(BureauDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BureauResource {

  /** All that may be changed, as it shall be. */
  record Change(@NotBlank @Size(max = 100) String name, @Size(max = 200) String nameEn, @NotBlank @Size(max = 15) String token,
      @NotNull BureauLevel level, BureauLevel equivalentLevel, @Size(max = 6) String superior, @NotNull Boolean active) {

    BureauChange toChange() {
      return new BureauChange(name.strip(), nameEn, token, level, equivalentLevel, superior, active);
    }
  }

  @Inject private BureauDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  @GET
  @Queried({"q", "superior", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.text("q"), params.text("superior"), params.text("cursor"), params.limit()),
        BureauResource::document);
  }

  @GET
  @Path("{code}")
  public Response bureau(@PathParam("code") String code) {
    var bureau = desk.require(code);
    return Answers.versioned(document(bureau), bureau.version());
  }

  @POST
  @RolesAllowed(Administrator.ROLE)
  @Idempotent
  @Path("{code}/actions/change")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.require(code);
    var version = Answers.version(ifMatch);
    var bureau = desk.change(code, version, json.read(body, Change.class).toChange());
    return Answers.versioned(document(bureau), bureau.version());
  }

  private static Map<String, Object> document(BureauView bureau) {
    var document = new LinkedHashMap<String, Object>();
    document.put("code", bureau.code());
    document.put("name", bureau.name());
    document.put("nameEn", bureau.nameEn());
    document.put("token", bureau.token());
    document.put("level", bureau.level());
    document.put("equivalentLevel", bureau.equivalentLevel());
    document.put("superior", bureau.superior());
    document.put("path", bureau.path());
    document.put("active", bureau.active());
    document.put("version", bureau.version());
    return document;
  }
}
