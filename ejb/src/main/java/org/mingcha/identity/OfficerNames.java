package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What officers are called, for readers of what only keeps their logins. */
@ApplicationScoped
public class OfficerNames {

  @Inject private Officers officers;

  /** The officer's name, or the login where the register does not know it. */
  public String of(String login) {
    return officers.find(login).map(OfficerView::name).orElse(login);
  }
}
