package org.mingcha.interview.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewFileDesk;
import org.mingcha.shared.rest.EnclosureResource;

/** The files of interviews: what proves that an operator kept its word. */
@RequestScoped
@Path(InterviewDesk.KIND)
public class InterviewFileResource extends EnclosureResource {

  @Inject private InterviewFileDesk files;

  @Override
  protected String kind() {
    return InterviewDesk.KIND;
  }

  @Override
  protected EnclosureDesk desk() {
    return files;
  }
}
