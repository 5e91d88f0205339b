package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Officers;

/** Makes handlers of officers, with the certificates of the register. */
@ApplicationScoped
public class Handlers {

  private Officers officers;

  protected Handlers() {}

  @Inject
  Handlers(Officers officers) {
    this.officers = officers;
  }

  /** This officer as a handler; without a certificate where the register does not know the officer. */
  public Handler of(Officer officer) {
    return officers.find(officer.user()).map(known -> new Handler(known.user(), known.name(), known.certificate()))
        .orElse(new Handler(officer.user(), officer.name(), null));
  }
}
