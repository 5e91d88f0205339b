package org.mingcha.enforcement.rest;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.Stage;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;

/** Penalty cases (行政处罚案件). They open by the filing of a lead only. */
@Path(EnforcementDesk.KIND)
public class CaseResource extends MatterResource<CaseView> {

  record Suspension(@NotBlank @Size(max = 200) String documentNo, @NotBlank @Size(max = 2000) String reason) {}

  record Reason(@NotBlank @Size(max = 2000) String reason) {}

  record Nothing() {}

  @Inject private EnforcementDesk desk;
  @Inject private Json json;

  private final Map<String, Action<CaseView>> actions = Map.of(
      "investigate", (no, version, body) -> {
        json.readIfAny(body, Nothing.class);
        return desk.investigate(no, version);
      },
      "suspend", (no, version, body) -> {
        var suspension = json.read(body, Suspension.class);
        return desk.suspend(no, version, suspension.documentNo(), suspension.reason());
      },
      "resume", (no, version, body) -> desk.resume(no, version, json.read(body, Reason.class).reason()),
      "terminate", (no, version, body) -> desk.terminate(no, version, json.read(body, Reason.class).reason()));

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
    return actions;
  }

  @Override
  protected void facts(CaseView aCase, Map<String, Object> document) {
    document.put("lead", aCase.lead());
  }
}
