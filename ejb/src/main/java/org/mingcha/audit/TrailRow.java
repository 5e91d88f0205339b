package org.mingcha.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.Sm3;

/** An audit entry as it lies in the table, for whoever checks it: all that its digest covers, and the digest itself. */
record TrailRow(String chain, long seq, Instant at, String actorUser, String actorName, String actorRole, String actorBureau,
    String action, String subjectKind, String subjectNo, String facts, String previous, String hash) {

  /** The columns in the order in which {@link #of} reads them, of a table {@code e}. */
  static final String COLUMNS = "e.chain, e.seq, e.at, e.actor_user, e.actor_name, e.actor_role, e.actor_bureau, e.action,"
      + " e.subject_kind, e.subject_no, e.facts, e.previous, e.hash";
  static final int WIDTH = 13;

  static TrailRow of(ResultSet row) throws SQLException {
    return new TrailRow(row.getString(1), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
        row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getString(11),
        row.getString(12), row.getString(13));
  }

  /** What the digest must be, from everything the entry says and the digest of the entry before. */
  String digest() {
    return digestAt(seq);
  }

  /** What it would be at another place of the chain. */
  String digestAt(long place) {
    return Sm3.hex(CanonicalJson.ofStrings(chain, String.valueOf(place), at.toString(), actorUser, actorName, actorRole, actorBureau,
        action, subjectKind, subjectNo, facts, previous));
  }
}
