package org.mingcha.board.rest;

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
import org.mingcha.board.Found;
import org.mingcha.board.LimitFilter;
import org.mingcha.board.LimitRow;
import org.mingcha.board.OverviewDesk;
import org.mingcha.board.PartyEntry;
import org.mingcha.board.PartyKey;
import org.mingcha.board.SearchText;
import org.mingcha.board.WorkCursor;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** Looks across kinds: search, a party's file, the board of time limits. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

  @Inject private OverviewDesk desk;
  @Context private UriInfo uri;

  @GET
  @Path("search")
  @Queried("q")
  public Response search() {
    var text = new SearchText(Params.of(uri).text("q"));
    var result = desk.search(text);
    if (!text.asks()) {
      throw Params.wrong("q");
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("items", result.items().stream().map(OverviewResource::found).toList());
    body.put("parties", result.parties());
    body.put("more", result.more());
    return Response.ok(Json.write(body)).build();
  }

  @GET
  @Path("party-file")
  @Queried({"identityNumber", "name"})
  public Response party() {
    var params = Params.of(uri);
    var key = new PartyKey(params.text("identityNumber"), params.text("name"));
    var file = desk.party(key);
    if (!key.told()) {
      throw Params.wrong("identityNumber");
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("names", file.names());
    body.put("items", file.entries().stream().map(OverviewResource::entry).toList());
    body.put("more", file.more());
    return Response.ok(Json.write(body)).build();
  }

  @GET
  @Path("time-limits")
  @Queried({"kind", "handler", "bureau", "paused", "partyTimeOver", "from", "to", "limit", "cursor"})
  public Response limits() {
    var params = Params.of(uri);
    var cursor = params.read("cursor", WorkCursor::parseNumbered);
    var filter = new LimitFilter(params.text("kind"), params.text("handler"), params.text("bureau"),
        params.read("paused", OverviewResource::yesOrNo), params.read("partyTimeOver", OverviewResource::yesOrNo),
        params.day("from"), params.day("to"));
    return Answers.page(desk.limits(filter, cursor == null ? WorkCursor.start() : cursor, params.limit()), OverviewResource::limit);
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Map<String, Object> found(Found found) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", found.kind());
    document.put("number", found.number());
    document.put("title", found.title());
    document.put("stage", found.stage());
    document.put("bureau", found.bureau());
    document.put("at", Answers.time(found.at()));
    document.put("href", Answers.path(found.kind(), found.number()));
    return document;
  }

  private static Map<String, Object> entry(PartyEntry entry) {
    var document = found(new Found(entry.kind(), entry.number(), entry.title(), entry.stage(), entry.bureau(), entry.at()));
    document.put("name", entry.name());
    document.put("capacity", entry.capacity());
    return document;
  }

  private static Map<String, Object> limit(LimitRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("timeLimit", row.limit());
    document.put("dueAt", Answers.endOf(row.dueOn(), row.dueAt()));
    document.put("provisional", row.provisional());
    document.put("paused", row.paused());
    document.put("beginsOn", row.beginsOn());
    document.put("partyTimeOver", row.partyTimeOver());
    document.put("kind", row.kind());
    document.put("number", row.number());
    document.put("title", row.title());
    document.put("stage", row.stage());
    document.put("bureau", row.bureau());
    document.put("handlers", row.handlers());
    document.put("href", Answers.path(row.kind(), row.number()));
    return document;
  }
}
