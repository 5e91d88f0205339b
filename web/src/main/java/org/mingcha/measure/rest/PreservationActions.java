package org.mingcha.measure.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.shared.rest.Action;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class PreservationActions {

  @Inject private PreservationDesk desk;
  @Inject private MeasureBodies bodies;

  private final Map<String, Action<MeasureView>> actions = Map.ofEntries(
      entry("redraft", (no, version, body) -> {
        var party = desk.view(no).file().matter().parties().get(0);
        return desk.redraft(no, version, bodies.read(body, MeasureDocuments.PreservationRedraft.class).toDraft(party));
      }),
      entry("propose", (no, version, body) -> desk.propose(no, version, bodies.reason(body))),
      entry("withdraw", (no, version, body) -> desk.withdraw(no, version, bodies.reason(body))),
      entry("approve", (no, version, body) -> desk.approve(no, version, bodies.opinion(body))),
      entry("return", (no, version, body) -> desk.returnDraft(no, version, bodies.opinion(body))),
      entry("take", (no, version, body) -> desk.take(no, version, bodies.taking(body))),
      entry("take-urgently", (no, version, body) -> desk.takeUrgently(no, version, bodies.taking(body))),
      entry("report", (no, version, body) -> desk.report(no, version, bodies.reason(body))),
      entry("confirm", (no, version, body) -> desk.confirm(no, version, bodies.opinion(body))),
      entry("reject", (no, version, body) -> desk.reject(no, version, bodies.opinion(body))),
      entry("propose-handling", (no, version, body) -> {
        var handling = bodies.read(body, MeasureDocuments.Handling.class);
        return desk.proposeHandling(no, version, handling.results(), handling.reason());
      }),
      entry("decide-handling", (no, version, body) -> desk.decideHandling(no, version, bodies.opinion(body))),
      entry("return-handling", (no, version, body) -> desk.returnHandling(no, version, bodies.opinion(body))),
      entry("lapse", (no, version, body) -> {
        bodies.read(body, MeasureDocuments.Nothing.class);
        return desk.lapse(no, version);
      }),
      entry("settle", (no, version, body) -> {
        var settlement = bodies.settlement(body);
        return desk.settle(no, version, settlement.settledOn(), settlement.settlement());
      }));

  Map<String, Action<MeasureView>> all() {
    return actions;
  }
}
