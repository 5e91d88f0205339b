package org.mingcha.measure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.kernel.Page;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.measure.SeizureStage;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;

/** The sealings and seizures of the bureau and of those below it. */
@Named
@ViewScoped
public class SeizureListPage extends MatterList {

  @Inject private SeizureDesk desk;

  public SeizureStage[] getStages() {
    return SeizureStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/measure/seizures";
  }
}
