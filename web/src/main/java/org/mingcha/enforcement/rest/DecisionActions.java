package org.mingcha.enforcement.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.document.rest.Service;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.DecisionDesk;
import org.mingcha.execution.rest.ExecutionBodies.AnnulmentBody;
import org.mingcha.enforcement.rest.CaseBodies.Days;
import org.mingcha.enforcement.rest.CaseBodies.DecisionBody;
import org.mingcha.enforcement.rest.CaseBodies.Deliberation;
import org.mingcha.enforcement.rest.CaseBodies.NoPenalty;
import org.mingcha.enforcement.rest.CaseBodies.Nothing;
import org.mingcha.enforcement.rest.CaseBodies.PanelExtension;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Reason;

/** Decisions on a case, more time for them, their service and annulment. */
@ApplicationScoped
class DecisionActions {

  @Inject private DecisionDesk desk;
  @Inject private Json json;

  private final Map<String, Action<CaseView>> actions = Map.ofEntries(
      entry("deliberate", (no, version, body) -> {
        var held = json.read(body, Deliberation.class);
        return desk.deliberate(no, version, held.toPanel(), held.conclusion());
      }),
      entry("extend", (no, version, body) -> {
        var extension = json.read(body, Days.class);
        return desk.extend(no, version, extension.days(), extension.reason());
      }),
      entry("extend-by-panel", (no, version, body) -> {
        var extension = json.read(body, PanelExtension.class);
        return desk.extendByPanel(no, version, extension.days(), extension.toPanel(), extension.reason());
      }),
      entry("submit-decision", (no, version, body) -> {
        json.readIfAny(body, Nothing.class);
        return desk.submitDecision(no, version);
      }),
      entry("decide", (no, version, body) -> {
        var decision = json.read(body, DecisionBody.class);
        return desk.decide(no, version, decision.documentNo(), decision.opinion(),
            decision.penalty() == null ? null : decision.penalty().toImposition());
      }),
      entry("decide-no-penalty", (no, version, body) -> {
        var decision = json.read(body, NoPenalty.class);
        return desk.decideNoPenalty(no, version, decision.documentNo(), decision.ground(), decision.opinion(), decision.education());
      }),
      entry("record-service", (no, version, body) -> desk.recordService(no, version, json.read(body, Service.class).toRecord())),
      entry("annul", (no, version, body) -> desk.annul(no, version, json.read(body, AnnulmentBody.class).toAnnulment())),
      entry("decide-anew", (no, version, body) -> desk.decideAnew(no, version, json.read(body, Reason.class).reason())));

  Map<String, Action<CaseView>> all() {
    return actions;
  }
}
