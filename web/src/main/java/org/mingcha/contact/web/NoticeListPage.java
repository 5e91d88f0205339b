package org.mingcha.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.contact.ContactStage;
import org.mingcha.contact.UncontactableNoticeDesk;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;

/** The notices of uncontactable shops of the bureau and of those below it. */
@Named
@ViewScoped
public class NoticeListPage extends MatterList {

  @Inject private UncontactableNoticeDesk desk;

  public ContactStage[] getStages() {
    return ContactStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/contact/list";
  }
}
