package org.mingcha.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;

/** The audit administrator (审计管理员), who looks after the trail of the own bureau and of those below it, and works on no case. */
@ApplicationScoped
class Auditor {

  static final String ROLE = "audit-admin";
  private static final String NATIONAL = "100000";

  @Inject private CurrentOfficer current;

  Scope scope() {
    return current.get().scope();
  }

  /** Whether this is the national bureau's, who alone looks after anchors and checks: they name the chains of all bureaus. */
  boolean national() {
    return current.get().worksFor(NATIONAL);
  }

  /** Refuses all but the national bureau's audit administrator (403). */
  void demandNational() {
    current.get().demandOwn(NATIONAL);
  }

  /** The calling audit administrator as records name one. */
  Actor actor() {
    var officer = current.get();
    return new Actor(officer.user(), officer.name(), ROLE, officer.bureau().code());
  }
}
