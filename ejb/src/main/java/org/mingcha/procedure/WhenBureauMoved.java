package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.identity.BureauMoved;
import org.mingcha.identity.BureauPaths;

/** Matters go with their bureau, or its officers would see none of their own. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private BureauPaths paths;

  void follow(@Observes BureauMoved move) {
    paths.follow("matter", move);
  }
}
