package org.mingcha.volume.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.volume.CaseVolume;
import org.mingcha.volume.ListedPaper;
import org.mingcha.volume.VolumeDesk;

/** The volumes of a case (卷宗): cover and list of papers, in the order of the law. */
@RequestScoped
@Path(EnforcementDesk.KIND + "/{number}/volume")
@Produces(MediaType.APPLICATION_JSON)
public class VolumeResource {

  @Inject private VolumeDesk desk;
  @Inject private MatterDocuments matters;

  @GET
  public Response volume(@PathParam("number") String number) {
    return Response.ok(Json.write(document(desk.of(number)))).build();
  }

  private Map<String, Object> document(CaseVolume volume) {
    var document = new LinkedHashMap<String, Object>();
    document.put("case", volume.caseNo());
    document.put("title", volume.title());
    document.put("parties", volume.parties());
    document.put("bureau", matters.bureau(volume.bureau()));
    document.put("volumeNo", volume.volumeNo());
    document.put("retention", volume.retention());
    document.put("archivedOn", volume.archivedOn());
    document.put("main", volume.main().stream().map(VolumeResource::paper).toList());
    document.put("sub", volume.sub().stream().map(VolumeResource::paper).toList());
    return document;
  }

  private static Map<String, Object> paper(ListedPaper paper) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", paper.number());
    document.put("part", paper.part());
    document.put("kind", paper.kind());
    document.put("documentNo", paper.documentNo());
    document.put("organ", paper.organ());
    document.put("detail", paper.detail());
    document.put("on", paper.on());
    document.put("files", paper.files());
    return document;
  }
}
