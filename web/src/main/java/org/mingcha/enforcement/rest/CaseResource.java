package org.mingcha.enforcement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.Stage;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.MatterResource;

/** Penalty cases (行政处罚案件). They open by the filing of a lead only. */
@RequestScoped
@Path(EnforcementDesk.KIND)
public class CaseResource extends MatterResource<CaseView> {

  @Inject private EnforcementDesk desk;
  @Inject private CaseActions actions;

  @Override
  protected Class<Stage> stages() {
    return Stage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected CaseView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<CaseView>> actions() {
    return actions.all();
  }

  @Override
  protected void facts(CaseView aCase, Map<String, Object> document) {
    document.put("lead", aCase.lead());
    CaseDocument.put(aCase.facts(), document);
    document.put("approvals", aCase.sheets());
  }
}
