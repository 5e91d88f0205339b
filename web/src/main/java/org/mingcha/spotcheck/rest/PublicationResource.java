package org.mingcha.spotcheck.rest;

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
import org.mingcha.sampling.Conclusion;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;
import org.mingcha.spotcheck.PublicationDesk;
import org.mingcha.spotcheck.PublishedResult;

/** Published results of spot checks (公布的抽查结果), for platforms and everybody else with a token; without one, {@code /public/}. */
@RequestScoped
@Path(PublicationDesk.KIND)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

  @Inject private PublicationDesk desk;
  @Context private UriInfo uri;

  @GET
  @Queried({"q", "conclusion", "limit", "cursor"})
  public Response list() {
    var params = Params.of(uri);
    return Answers.page(desk.list(params.text("q"), params.oneOf("conclusion", Conclusion.class), params.cursor(), params.limit()),
        PublicationResource::document);
  }

  private static Map<String, Object> document(PublishedResult r) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", r.number());
    document.put("productGroup", r.productGroup());
    document.put("product", r.product());
    document.put("model", r.model());
    document.put("brand", r.brand());
    document.put("batch", r.batch());
    document.put("producer", r.producer());
    document.put("seller", r.seller());
    document.put("platform", r.platform());
    document.put("conclusion", r.conclusion());
    document.put("failedItems", r.failedItems());
    document.put("bureau", Map.of("code", r.bureau(), "name", r.bureauName()));
    document.put("level", r.level());
    document.put("publishedOn", r.publishedOn());
    return document;
  }
}
