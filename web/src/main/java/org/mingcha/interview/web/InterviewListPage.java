package org.mingcha.interview.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewStage;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.web.MatterList;

/** The interviews of the bureau and of those below it. */
@Named
@ViewScoped
public class InterviewListPage extends MatterList {

  @Inject private InterviewDesk desk;

  public InterviewStage[] getStages() {
    return InterviewStage.values();
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor) {
    return desk.list(filter, cursor, ROWS);
  }

  @Override
  protected String page() {
    return "/interview/list";
  }
}
