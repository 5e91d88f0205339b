package org.mingcha.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.mingcha.audit.AuditChecks;

/** Checks the whole trail and keeps what it found. Takes minutes on a large trail, so nobody waits for it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailCheck {

  private static final Logger LOG = Logger.getLogger(TrailCheck.class);

  @Inject private AuditChecks checks;
  @Inject private CheckRecord record;

  @Asynchronous
  public void start() {
    run();
  }

  /** Checks now. Findings go to the log too, where whoever watches the system is told at once. */
  public void run() {
    var outcome = checks.run();
    record.keep(outcome);
    if (outcome.findings() > 0) {
      LOG.errorf("the audit trail was altered: %d findings, the first: %s", outcome.findings(), outcome.first());
    }
  }
}
