package org.mingcha.enforcement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.Stage;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;

/** The penalty cases of the bureau and of those below it. */
@Named
@ViewScoped
public class CaseListPage extends MatterList {

  @Inject private EnforcementDesk desk;

  public Stage[] getStages() {
    return Stage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/enforcement/list";
  }
}
