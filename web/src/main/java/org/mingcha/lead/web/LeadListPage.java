package org.mingcha.lead.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadStage;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;

/** The leads of the bureau and of those below it. */
@Named
@ViewScoped
public class LeadListPage extends MatterList {

  @Inject private LeadDesk desk;

  public LeadStage[] getStages() {
    return LeadStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/lead/list";
  }
}
