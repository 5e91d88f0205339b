package org.mingcha.rectification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.shared.rest.KindFileResource;

/** The files of orders to correct (责令改正). */
@RequestScoped
@Path(RectificationDesk.KIND)
public class OrderFileResource extends KindFileResource {

  @Override
  protected String kind() {
    return RectificationDesk.KIND;
  }
}
