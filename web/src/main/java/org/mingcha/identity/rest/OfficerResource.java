package org.mingcha.identity.rest;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.identity.Administrator;
import org.mingcha.identity.OfficerDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** The register of officers (执法人员登记簿). */
@RequestScoped
@Path(OfficerDesk.KIND)
@RolesAllowed(Administrator.ROLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfficerResource {

  record NewOfficer(@NotBlank @Size(max = 100) String user, @NotBlank @Size(max = 100) String name, @NotBlank String bureau,
      @Size(min = 1, max = 50) String certificate, LocalDate certificateValidTo, @Size(min = 1, max = 200) String legalQualification) {

    OfficerView toOfficer() {
      return new OfficerView(user, name.strip(), bureau, certificate, certificateValidTo, legalQualification, 0);
    }
  }

  /** All that may be changed, as it shall be. */
  record Change(@NotBlank @Size(max = 100) String name, @NotBlank String bureau, @Size(min = 1, max = 50) String certificate,
      LocalDate certificateValidTo, @Size(min = 1, max = 200) String legalQualification) {

    OfficerView of(String user) {
      return new OfficerView(user, name.strip(), bureau, certificate, certificateValidTo, legalQualification, 0);
    }
  }

  @Inject private OfficerDesk desk;
  @Inject private Json json;
  @Context private UriInfo uri;

  @GET
  @Queried({"bureau", "q", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.text("bureau"), params.text("q"), params.text("cursor"), params.limit()), officer -> officer);
  }

  @POST
  @APIResponse(responseCode = "201")
  @Idempotent
  public Response add(byte[] body) {
    var officer = desk.add(json.read(body, NewOfficer.class).toOfficer());
    return Response.created(uri.getBaseUriBuilder().path(OfficerDesk.KIND).path(officer.user()).build())
        .tag(new EntityTag(String.valueOf(officer.version()))).entity(Json.write(officer)).build();
  }

  @GET
  @Path("{user}")
  public Response officer(@PathParam("user") String user) {
    var officer = desk.require(user);
    return Answers.versioned(officer, officer.version());
  }

  @POST
  @Idempotent
  @Path("{user}/actions/change")
  public Response change(@PathParam("user") String user, @HeaderParam("If-Match") String ifMatch, byte[] body) {
    desk.require(user);
    var version = Answers.version(ifMatch);
    var officer = desk.change(json.read(body, Change.class).of(user), version);
    return Answers.versioned(officer, officer.version());
  }
}
