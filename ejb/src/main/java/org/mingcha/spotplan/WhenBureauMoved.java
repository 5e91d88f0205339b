package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.identity.BureauMoved;
import org.mingcha.identity.BureauPaths;

/** What the monitoring found goes with the bureau that recorded it. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private BureauPaths paths;

  void follow(@Observes BureauMoved move) {
    paths.follow("monitoring_result", move);
  }
}
