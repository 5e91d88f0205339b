package org.mingcha.shared.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.enclosure.KindFiles;
import org.mingcha.enclosure.MatterFileDesk;

/** The files of a kind of matter of which no step asks for any, and their list; a kind adds its path. */
public abstract class KindFileResource extends EnclosureResource {

  @Inject private MatterFileDesk files;

  @Override
  protected KindFiles desk() {
    return new KindFiles(kind(), files);
  }

  /** All of them, in the order in which they came. */
  @GET
  @Path("{number}/attachments")
  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public Map<String, Object> attachments(@PathParam("number") String number) {
    var document = new HashMap<String, Object>();
    document.put("items", Enclosed.documents(Answers.path(kind(), number), desk().of(number)));
    document.put("next", null);
    return document;
  }
}
