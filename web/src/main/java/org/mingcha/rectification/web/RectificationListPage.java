package org.mingcha.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.rectification.RectificationStage;
import org.mingcha.shared.web.MatterList;

/** The orders to correct of the bureau and of those below it. */
@Named
@ViewScoped
public class RectificationListPage extends MatterList {

  @Inject private RectificationDesk desk;

  public RectificationStage[] getStages() {
    return RectificationStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/rectification/list";
  }
}
