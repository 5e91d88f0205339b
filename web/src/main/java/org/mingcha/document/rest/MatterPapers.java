package org.mingcha.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.mingcha.document.DocumentDesk;
import org.mingcha.document.volume.Volume;
import org.mingcha.document.volume.BindingDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.rest.Json;

/** The papers of a matter, of whatever kind, as the contract answers them. */
@ApplicationScoped
public class MatterPapers {

  @Inject private DocumentDesk desk;
  @Inject private BindingDesk volumes;
  @Inject private DocumentDocuments documents;
  @Inject private VolumeDocuments volumeDocuments;
  @Inject private Json json;

  /** Those of the matter in their order, and what it can have as it stands. */
  public Response of(SubjectRef matter) {
    var file = desk.of(matter);
    var body = new LinkedHashMap<String, Object>();
    body.put("items", file.papers().stream().map(DocumentDocuments::row).toList());
    body.put("next", null);
    body.put("offered", file.offered().stream().map(DocumentDocuments::offered).toList());
    return Response.ok(Json.write(body)).build();
  }

  /** What lies in the volumes of the matter. */
  public Response volumes(SubjectRef matter) {
    return Response.ok(Json.write(volumeDocuments.of(volumes.of(matter)))).build();
  }

  /** A volume as PDF, or the package of both; not found for any other name. */
  public Response volume(SubjectRef matter, String file) {
    if (file.equals("package.zip")) {
      var zip = new ByteArrayOutputStream();
      try {
        volumes.pack(matter, zip);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return download(zip.toByteArray(), "application/zip", file);
    }
    return download(volumes.pdf(matter, switch (file) {
      case "main.pdf" -> Volume.MAIN;
      case "sub.pdf" -> Volume.SUB;
      default -> throw new NotFound("volumes", file);
    }), "application/pdf", file);
  }

  private static Response download(byte[] bytes, String type, String name) {
    return Response.ok(bytes, type).header("Content-Disposition", "attachment; filename=\"" + name + "\"").header("Cache-Control", "no-store")
        .build();
  }

  /** 201 with the draft that the body asks for. */
  public Response draft(SubjectRef matter, byte[] body, UriInfo uri, Locale locale) {
    var wanted = json.read(body, DocumentDocuments.Draft.class);
    var view = desk.draft(matter, wanted.type(), wanted.about());
    return Response.created(uri.getBaseUriBuilder().path("documents").path(String.valueOf(view.row().id())).build())
        .tag(new EntityTag(String.valueOf(view.row().version()))).entity(Json.write(documents.view(view, locale))).build();
  }
}
