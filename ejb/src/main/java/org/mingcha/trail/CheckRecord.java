package org.mingcha.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mingcha.audit.AuditChecks;
import org.mingcha.audit.AuditChecks.Outcome;
import org.mingcha.kernel.SystemScope;

/** Keeps the outcome of a check, in a transaction of its own after the long look. */
@Stateless
@PermitAll
public class CheckRecord {

  @Inject private AuditChecks checks;

  @SystemScope("audit-check")
  public void keep(Outcome outcome) {
    checks.add(outcome);
  }
}
