package org.mingcha.penalty.rest;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.penalty.setting.NewSetting;
import org.mingcha.penalty.setting.PenaltySettingDesk;
import org.mingcha.penalty.setting.PenaltySettingView;
import org.mingcha.penalty.setting.SettingInForce;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** What bureaus set on penalties (各局对处罚的设定): proposed by one, approved by another, from a day on. */
@RequestScoped
@Path(PenaltySettingDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PenaltySettingResource {

  record Proposal(@NotNull Topic topic, @Size(max = 50) String subject, @NotNull LocalDate inForceFrom, @NotNull JsonNode value,
      @NotBlank @Size(max = 2000) String reason) {

    NewSetting toSetting() {
      return new NewSetting(topic, subject == null ? "" : subject, inForceFrom, value.toString(), reason);
    }
  }

  record Nothing() {}

  @Inject private PenaltySettingDesk desk;
  @Inject private MatterDocuments matters;
  @Inject private Json json;
  @Context private UriInfo uri;

  @GET
  public Response list() {
    return Answers.page(new Page<>(desk.list(), null), this::document);
  }

  /** What counts for the caller's bureau, today or on that day. */
  @GET
  @Path("in-force")
  @Queried({"on"})
  public Response inForce() {
    return Answers.page(new Page<>(desk.inForce(Params.of(uri).day("on")), null), this::counting);
  }

  @GET
  @Path("{setting}")
  public Response setting(@PathParam("setting") String setting) {
    return answer(desk.view(id(setting)));
  }

  @POST
  @Idempotent
  @RolesAllowed("legal-reviewer")
  public Response propose(byte[] body) {
    var proposed = desk.propose(json.read(body, Proposal.class).toSetting());
    return Response.created(uri.getBaseUriBuilder().path(PenaltySettingDesk.KIND).path(String.valueOf(proposed.id())).build())
        .tag(new EntityTag(String.valueOf(proposed.version()))).entity(Json.write(document(proposed))).build();
  }

  @POST
  @Idempotent
  @Path("{setting}/actions/{action}")
  public Response act(@PathParam("setting") String setting, @PathParam("action") String action, @HeaderParam("If-Match") String ifMatch,
      byte[] body) {
    var id = desk.view(id(setting)).id();
    return switch (action) {
      case "approve" -> {
        json.readIfAny(body, Nothing.class);
        yield answer(desk.approve(id, Answers.version(ifMatch)));
      }
      case "return" -> {
        var opinion = json.read(body, Opinion.class).opinion();
        yield answer(desk.sendBack(id, Answers.version(ifMatch), opinion));
      }
      default -> throw new NotFound("action", action);
    };
  }

  private Response answer(PenaltySettingView setting) {
    return Answers.versioned(document(setting), setting.version());
  }

  private Map<String, Object> document(PenaltySettingView setting) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", setting.id());
    document.put("bureau", matters.bureau(setting.bureau()));
    document.put("topic", setting.topic());
    document.put("subject", setting.subject());
    document.put("inForceFrom", setting.inForceFrom());
    document.put("value", Json.tree(setting.value()));
    document.put("reason", setting.reason());
    document.put("proposedBy", setting.proposedBy());
    document.put("proposedAt", Answers.time(setting.proposedAt()));
    document.put("approvedBy", setting.approvedBy());
    document.put("approvedAt", Answers.time(setting.approvedAt()));
    document.put("returnedBy", setting.returnedBy());
    document.put("returnedAt", Answers.time(setting.returnedAt()));
    document.put("opinion", setting.opinion());
    document.put("version", setting.version());
    return document;
  }

  private Map<String, Object> counting(SettingInForce setting) {
    var document = new LinkedHashMap<String, Object>();
    document.put("topic", setting.topic());
    document.put("subject", setting.subject());
    document.put("bureau", setting.bureau() == null ? null : matters.bureau(setting.bureau()));
    document.put("since", setting.since());
    document.put("value", Json.tree(setting.value()));
    document.put("reason", setting.reason());
    document.put("unverified", setting.unverified());
    return document;
  }

  /** 0, which no setting has, for what is no id; the desk says so to who may read. */
  private static long id(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
