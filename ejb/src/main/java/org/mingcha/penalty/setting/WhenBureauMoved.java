package org.mingcha.penalty.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.identity.BureauMoved;
import org.mingcha.identity.BureauPaths;

/** The bureau's own settings go with it, or nobody of it could sign them any more. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private BureauPaths paths;

  void follow(@Observes BureauMoved move) {
    paths.follow("penalty_setting", move);
  }
}
