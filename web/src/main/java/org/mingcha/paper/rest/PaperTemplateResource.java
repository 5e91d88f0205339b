package org.mingcha.paper.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.kernel.Page;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.edition.NewPaperTemplate;
import org.mingcha.paper.edition.PaperTemplateDesk;
import org.mingcha.paper.edition.PaperTemplateView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Ids;
import org.mingcha.shared.rest.Json;

/** The wordings of forms that a province has made its own (各省自定文书格式). */
@RequestScoped
@Path(PaperTemplateDesk.KIND)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaperTemplateResource {

  record Proposal(@NotNull PaperType type, @NotNull LocalDate inForceFrom, @NotBlank @Size(max = 100_000) String source,
      @NotBlank @Size(max = 2000) String reason) {

    NewPaperTemplate template() {
      return new NewPaperTemplate(type, inForceFrom, source, reason.strip());
    }
  }

  @Inject private PaperTemplateDesk desk;
  @Inject private Json json;

  @GET
  public Response list() {
    return Answers.page(new Page<>(desk.list(), null), PaperTemplateResource::document);
  }

  @POST
  @Idempotent
  @Path("actions/propose")
  public Response propose(byte[] body) {
    desk.demandProposer();
    var view = desk.propose(json.read(body, Proposal.class).template());
    return Answers.versioned(document(view), view.version());
  }

  @POST
  @Idempotent
  @Path("{id}/actions/approve")
  public Response approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    desk.demandApprover();
    var view = desk.approve(Ids.of("paper-template", id), Answers.version(ifMatch));
    return Answers.versioned(document(view), view.version());
  }

  private static Map<String, Object> document(PaperTemplateView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("type", view.type());
    document.put("title", view.type().title());
    document.put("inForceFrom", view.inForceFrom());
    document.put("source", view.source());
    document.put("reason", view.reason());
    document.put("proposedBy", view.proposedBy());
    document.put("proposedAt", Answers.time(view.proposedAt()));
    document.put("approvedBy", view.approvedBy());
    document.put("approvedAt", Answers.time(view.approvedAt()));
    document.put("version", view.version());
    return document;
  }
}
