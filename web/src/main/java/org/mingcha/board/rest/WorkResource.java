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
import org.mingcha.board.BoardDesk;
import org.mingcha.board.WorkCursor;
import org.mingcha.board.WorkRow;
import org.mingcha.board.WorkSight;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Params;
import org.mingcha.shared.rest.Queried;

/** Everything that waits for the caller, soonest statutory deadline first. */
@RequestScoped
@Path("work")
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {

  @Inject private BoardDesk desk;
  @Context private UriInfo uri;

  @GET
  @Queried({"sight", "limit", "cursor"})
  public Response work() {
    var params = Params.of(uri);
    var cursor = params.read("cursor", WorkCursor::parse);
    var sight = params.oneOf("sight", WorkSight.class);
    return Answers.page(desk.work(sight == null ? WorkSight.MINE : sight, cursor == null ? WorkCursor.start() : cursor, params.limit()), WorkResource::document);
  }

  private static Map<String, Object> document(WorkRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", row.kind());
    document.put("number", row.number());
    document.put("title", row.title());
    document.put("stage", row.stage());
    document.put("bureau", row.bureau());
    document.put("nextAction", row.nextMove());
    document.put("timeLimit", row.limit());
    document.put("dueAt", Answers.endOf(row.dueOn(), row.dueAt()));
    document.put("provisional", row.provisional());
    document.put("paused", row.paused());
    document.put("partyTimeOver", row.partyTimeOver());
    document.put("handlers", row.handlers());
    document.put("coverFor", row.coverFor());
    document.put("href", Answers.path(row.kind(), row.number()));
    return document;
  }
}
