package org.mingcha.summary.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryStage;

/** The penalties on the spot of the bureau and of those below it. */
@Named
@ViewScoped
public class SummaryListPage extends MatterList {

  @Inject private SummaryDesk desk;

  public SummaryStage[] getStages() {
    return SummaryStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/summary/list";
  }
}
