package org.mingcha.measure.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.shared.rest.KindFileResource;

/** The files of preservations of evidence (先行登记保存). */
@RequestScoped
@Path(PreservationDesk.KIND)
public class PreservationFileResource extends KindFileResource {

  @Override
  protected String kind() {
    return PreservationDesk.KIND;
  }
}
