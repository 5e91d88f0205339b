package org.mingcha.measure.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.shared.rest.KindFileResource;

/** The files of sealings and seizures (查封、扣押). */
@RequestScoped
@Path(SeizureDesk.KIND)
public class SeizureFileResource extends KindFileResource {

  @Override
  protected String kind() {
    return SeizureDesk.KIND;
  }
}
