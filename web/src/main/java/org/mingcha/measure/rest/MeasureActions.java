package org.mingcha.measure.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.measure.MeasureDesk;
import org.mingcha.measure.MeasureView;
import org.mingcha.shared.rest.Action;

/** Brings the actions that both kinds have in common to the desk of the kind: each reads its own body. */
@ApplicationScoped
class MeasureActions {

  @Inject private MeasureBodies bodies;

  /** The common actions, and beside them those of the kind alone. */
  Map<String, Action<MeasureView>> of(MeasureDesk<?> desk, Map<String, Action<MeasureView>> own) {
    var all = new HashMap<>(own);
    all.putAll(common(desk));
    return all;
  }

  private Map<String, Action<MeasureView>> common(MeasureDesk<?> desk) {
    return Map.ofEntries(
        entry("propose", (no, version, body) -> desk.propose(no, version, bodies.reason(body))),
        entry("withdraw", (no, version, body) -> desk.withdraw(no, version, bodies.reason(body))),
        entry("approve", (no, version, body) -> desk.approve(no, version, bodies.opinion(body))),
        entry("return", (no, version, body) -> desk.returnDraft(no, version, bodies.opinion(body))),
        entry("take", (no, version, body) -> desk.take(no, version, bodies.taking(body))),
        entry("take-urgently", (no, version, body) -> desk.takeUrgently(no, version, bodies.taking(body))),
        entry("report", (no, version, body) -> {
          var report = bodies.read(body, MeasureDocuments.EmergencyReport.class);
          return desk.report(no, version, report.reason(), report.lateReason());
        }),
        entry("confirm", (no, version, body) -> desk.confirm(no, version, bodies.opinion(body))),
        entry("reject", (no, version, body) -> desk.reject(no, version, bodies.opinion(body))),
        entry("settle", (no, version, body) -> {
          var settlement = bodies.settlement(body);
          return desk.settle(no, version, settlement.settledOn(), settlement.settlement());
        }));
  }
}
