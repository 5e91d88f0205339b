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

  @Inject private CurrentOfficer current;

  Scope scope() {
    return current.get().scope();
  }

  /** The calling audit administrator as records name one. */
  Actor actor() {
    var officer = current.get();
    return new Actor(officer.user(), officer.name(), ROLE, officer.bureau().code());
  }
}
