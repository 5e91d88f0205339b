package org.mingcha.contact.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.mingcha.contact.UncontactableNoticeDesk;
import org.mingcha.shared.rest.KindFileResource;

/** The files of notices of uncontactable shops (失联通报). */
@RequestScoped
@Path(UncontactableNoticeDesk.KIND)
public class NoticeFileResource extends KindFileResource {

  @Override
  protected String kind() {
    return UncontactableNoticeDesk.KIND;
  }
}
