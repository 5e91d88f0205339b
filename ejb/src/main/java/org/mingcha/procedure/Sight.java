package org.mingcha.procedure;

import jakarta.persistence.Query;
import org.mingcha.identity.Scope;

/**
 * Which matters a reader sees, said once for all queries: those of the own bureau and of the bureaus below, except that a
 * secret one is seen by its own bureau only, not by its superiors (公布前保密). Whatever asks the table {@code matter} carries
 * this condition on the alias {@code m}.
 */
public final class Sight {

  /**
   * For plain SQL. The row security of the database asks the same of an index; in {@code coalesce} the planner does not
   * reckon with it twice, and so knows how many rows come.
   */
  public static final String SQL = "coalesce(m.bureau_path like :scope, false) and (m.secret_of is null or m.bureau like :own)";

  /** For queries of entities. */
  public static final String JPQL = "m.bureauPath like :scope and (m.secretOf is null or m.bureau like :own)";

  private Sight() {}

  /** Fills in the reader. */
  public static <Q extends Query> Q of(Scope scope, Q query) {
    query.setParameter("scope", scope.pathPattern()).setParameter("own", scope.ownPattern());
    return query;
  }
}
