package org.mingcha.summary.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.execution.rest.AfterDecisionActions;
import org.mingcha.execution.rest.ExecutionBodies.AnnulmentBody;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Reason;
import org.mingcha.summary.SummaryExecutionDesk;
import org.mingcha.summary.SummaryView;

/** What follows a decision on the spot, to the archive: {@link AfterDecisionActions}, and the annulment. */
@ApplicationScoped
class SummaryExecutionActions {

  @Inject private SummaryExecutionDesk desk;
  @Inject private AfterDecisionActions shared;
  @Inject private Json json;

  Map<String, Action<SummaryView>> all() {
    var all = new HashMap<>(shared.of(desk));
    all.put("annul", (no, version, body) -> desk.annul(no, version, json.read(body, AnnulmentBody.class).toAnnulment()));
    all.put("decide-anew", (no, version, body) -> desk.decideAnew(no, version, json.read(body, Reason.class).reason()));
    return all;
  }
}
