package org.mingcha.measure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.measure.PreservationStage;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;

/** The preservations of evidence of the bureau and of those below it. */
@Named
@ViewScoped
public class PreservationListPage extends MatterList {

  @Inject private PreservationDesk desk;

  public PreservationStage[] getStages() {
    return PreservationStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/measure/preservations";
  }
}
