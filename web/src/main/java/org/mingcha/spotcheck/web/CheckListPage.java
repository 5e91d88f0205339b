package org.mingcha.spotcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;
import org.mingcha.spotcheck.CheckStage;
import org.mingcha.spotcheck.SpotCheckDesk;

/** The spot checks of the bureau, and published ones of those below it. */
@Named
@ViewScoped
public class CheckListPage extends MatterList {

  @Inject private SpotCheckDesk desk;

  public CheckStage[] getStages() {
    return CheckStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/spotcheck/list";
  }
}
