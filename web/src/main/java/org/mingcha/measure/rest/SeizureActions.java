package org.mingcha.measure.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.shared.rest.Action;

/** The actions that only seizures have: each reads its own body. */
@ApplicationScoped
class SeizureActions {

  @Inject private SeizureDesk desk;
  @Inject private MeasureBodies bodies;

  private final Map<String, Action<MeasureView>> actions = Map.ofEntries(
      entry("redraft", (no, version, body) -> {
        var party = desk.view(no).file().matter().parties().get(0);
        return desk.redraft(no, version, bodies.read(body, MeasureDocuments.SeizureRedraft.class).toDraft(party));
      }),
      entry("propose-extension", (no, version, body) -> {
        var extension = bodies.read(body, MeasureDocuments.Extension.class);
        return desk.proposeExtension(no, version, extension.days(), extension.reason());
      }),
      entry("extend", (no, version, body) -> desk.extend(no, version, bodies.opinion(body))),
      entry("decline-extension", (no, version, body) -> desk.declineExtension(no, version, bodies.opinion(body))),
      entry("propose-release", (no, version, body) -> {
        var release = bodies.read(body, MeasureDocuments.ProposedRelease.class);
        return desk.proposeRelease(no, version, release.ground(), release.reason());
      }),
      entry("release", (no, version, body) -> desk.release(no, version, bodies.opinion(body))),
      entry("return-release", (no, version, body) -> desk.returnRelease(no, version, bodies.opinion(body))),
      entry("release-at-once", (no, version, body) -> {
        var release = bodies.read(body, MeasureDocuments.Release.class);
        return desk.releaseAtOnce(no, version, release.ground(), release.opinion());
      }),
      entry("auction", (no, version, body) -> {
        var auction = bodies.read(body, MeasureDocuments.AuctionRecord.class);
        return desk.auction(no, version, auction.paper(), auction.opinion());
      }),
      entry("dispose", (no, version, body) -> {
        var decision = bodies.read(body, MeasureDocuments.DisposalDecision.class);
        return desk.dispose(no, version, decision.disposal(), decision.paper(), decision.opinion());
      }));

  Map<String, Action<MeasureView>> own() {
    return actions;
  }
}
