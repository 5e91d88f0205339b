package org.mingcha.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Which columns of a list its reader does not want to see. It goes with the person from one computer to the next. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison", Administrator.ROLE, "security-admin", "audit-admin"})
public class ColumnDesk {

  @Inject private ColumnChoices choices;
  @Inject private CurrentOfficer current;

  /** The hidden columns of a list, by the names that the page gives them; none where nothing was ever chosen. */
  public Set<String> hidden(String list) {
    return choices.hidden(current.login(), list);
  }

  /** Keeps the choice in place of the one before. */
  public void hide(String list, Collection<String> columns) {
    choices.hide(current.login(), list, columns);
  }
}
