package org.mingcha.spotplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;
import org.mingcha.spotplan.PlanStage;
import org.mingcha.spotplan.SpotPlanDesk;

/** The plans of the bureau, and ended ones of those below it. */
@Named
@ViewScoped
public class PlanListPage extends MatterList {

  @Inject private SpotPlanDesk desk;

  public PlanStage[] getStages() {
    return PlanStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/spotplan/list";
  }
}
