package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.identity.BureauMoved;
import org.mingcha.identity.BureauPaths;

/** Reports and the keys they are found by go with the bureau that received them. The path is all that may ever change. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private BureauPaths paths;

  void follow(@Observes BureauMoved move) {
    paths.follow("platform_report", move);
    paths.follow("report_key", move);
  }
}
