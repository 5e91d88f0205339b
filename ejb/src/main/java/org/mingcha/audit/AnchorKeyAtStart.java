package org.mingcha.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses the start without a key for anchors: an unsigned trail would be noticed only when it is needed. */
@Singleton
@Startup
public class AnchorKeyAtStart {

  @Inject private AuditAnchors anchors;

  @PostConstruct
  void read() {
    anchors.trusted();
  }
}
