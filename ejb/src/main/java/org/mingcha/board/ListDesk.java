package org.mingcha.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;

/** The lists of all kinds of matter by the name of the kind, for taking them out of the system page by page. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ListDesk {

  @Inject private MatterQueries matters;
  @Inject private CurrentOfficer current;

  /** One page of what the reader sees of a kind, newest first; an unknown kind has none. */
  public Page<MatterRow> list(String kind, MatterFilter filter, String cursor, int limit) {
    return matters.list(kind, filter, current.get().scope(), cursor, limit);
  }
}
