package org.mingcha.execution.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.identity.BureauMoved;
import org.mingcha.identity.BureauPaths;

/** What a bureau made public goes with it, or it could not be withdrawn any more. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private BureauPaths paths;

  void follow(@Observes BureauMoved move) {
    paths.follow("published_decision", move);
  }
}
