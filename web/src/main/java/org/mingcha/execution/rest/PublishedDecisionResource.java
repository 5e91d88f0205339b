package org.mingcha.execution.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.execution.publicity.PublishedDecision;
import org.mingcha.execution.publicity.PublishedDecisionDesk;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** Summaries of penalties that are public today (行政处罚信息公示), for everybody with a token; without one, {@code /public/}. */
@RequestScoped
@Path(PublishedDecisionDesk.KIND)
@Produces(MediaType.APPLICATION_JSON)
public class PublishedDecisionResource {

  @Inject private PublishedDecisionDesk desk;
  @Context private UriInfo uri;

  @GET
  @Queried({"q", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.text("q"), params.cursor(), params.limit()), PublishedDecisionResource::document);
  }

  private static Map<String, Object> document(PublishedDecision d) {
    var document = new LinkedHashMap<String, Object>();
    document.put("documentNo", d.documentNo());
    document.put("party", d.party());
    document.put("partyCode", d.partyCode());
    document.put("basis", d.basis());
    document.put("conducts", d.conducts());
    document.put("fine", d.fine());
    document.put("confiscatedGains", d.confiscatedGains());
    document.put("confiscatedGoods", d.confiscatedGoods());
    document.put("sanctions", d.sanctions());
    document.put("bureau", Map.of("code", d.bureau(), "name", d.bureauName()));
    document.put("decidedOn", d.decidedOn());
    document.put("publishedOn", d.publishedOn());
    document.put("publicUntil", d.untilOn());
    return document;
  }
}
