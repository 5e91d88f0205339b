package org.mingcha.measure.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.shared.rest.Action;

/** The actions that only preservations have: each reads its own body. */
@ApplicationScoped
class PreservationActions {

  @Inject private PreservationDesk desk;
  @Inject private MeasureBodies bodies;

  private final Map<String, Action<MeasureView>> actions = Map.ofEntries(
      entry("redraft", (no, version, body) -> {
        var party = desk.view(no).file().matter().parties().get(0);
        return desk.redraft(no, version, bodies.read(body, MeasureDocuments.PreservationRedraft.class).toDraft(party));
      }),
      entry("propose-handling", (no, version, body) -> {
        var handling = bodies.read(body, MeasureDocuments.Handling.class);
        return desk.proposeHandling(no, version, handling.results(), handling.reason());
      }),
      entry("decide-handling", (no, version, body) -> desk.decideHandling(no, version, bodies.opinion(body))),
      entry("return-handling", (no, version, body) -> desk.returnHandling(no, version, bodies.opinion(body))),
      entry("lapse", (no, version, body) -> {
        bodies.read(body, MeasureDocuments.Nothing.class);
        return desk.lapse(no, version);
      }));

  Map<String, Action<MeasureView>> own() {
    return actions;
  }
}
