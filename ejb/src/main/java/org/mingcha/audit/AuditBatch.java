package org.mingcha.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Batch;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.DatabaseFailed;

/**
 * Writes many entries of one chain in one statement. Where a chain stands is remembered from the last time, but only as a
 * guess: the statement takes effect only when the database agrees, and is built anew on the true head when it does not.
 */
@ApplicationScoped
public class AuditBatch {

  private static final int MOST_GUESSES = 5000;

  private static final String APPEND = """
      with head as (
        update audit_head set seq = ?, hash = ? where chain = ? and seq = ? and hash = ? returning chain)
      insert into audit_entry (id, chain, seq, at, actor_user, actor_name, actor_role, actor_bureau, action,
        subject_kind, subject_no, facts, previous, hash)
      select nextval('audit_entry_seq'), head.chain, e.seq::bigint, e.at::timestamptz, ?, ?, ?, ?, ?, e.kind, e.no, e.facts,
        e.previous, e.hash
      from head, unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        as e(seq, at, kind, no, facts, previous, hash)""";

  private static final String HEAD = """
      insert into audit_head (chain, seq, hash) values (?, 0, '')
      on conflict on constraint audit_head_pk do update set seq = audit_head.seq
      returning seq, hash""";

  private final Map<String, ChainHead> guesses = new ConcurrentHashMap<>();
  private DataSource database;
  private Clock clock;

  protected AuditBatch() {}

  @Inject
  AuditBatch(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records the same action on several subjects, in this order, in the transaction of the command. */
  public void record(String chain, String action, Actor by, List<Noted> things) {
    try (var connection = database.getConnection()) {
      var guess = guesses.get(chain);
      if (guess == null || !append(connection, entries(guess, action, by, things), guess, by)) {
        var head = lock(connection, chain);
        append(connection, entries(head, action, by, things), head, by);
      }
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  private List<AuditEntry> entries(ChainHead head, String action, Actor by, List<Noted> things) {
    var at = clock.instant();
    var last = head;
    var entries = new ArrayList<AuditEntry>();
    for (var thing : things) {
      var entry = AuditEntry.of(last, at, by, action, thing.subject(), CanonicalJson.of(thing.facts()));
      entries.add(entry);
      last = entry.head();
    }
    return entries;
  }

  /** False when the chain has gone on since {@code before}; then nothing is written. */
  private boolean append(Connection connection, List<AuditEntry> entries, ChainHead before, Actor by) throws SQLException {
    var after = entries.get(entries.size() - 1).head();
    try (var insert = connection.prepareStatement(APPEND)) {
      new Batch<>(insert, entries)
          .all(after.seq()).all(after.hash()).all(before.chain()).all(before.seq()).all(before.hash())
          .all(by.user()).all(by.name()).all(by.role()).all(by.bureau()).all(entries.get(0).action())
          .text(AuditEntry::seq).text(AuditEntry::at).text(AuditEntry::subjectKind).text(AuditEntry::subjectNo)
          .text(AuditEntry::facts).text(AuditEntry::previous).text(AuditEntry::hash);
      if (insert.executeUpdate() == 0) {
        return false;
      }
    }
    if (guesses.size() > MOST_GUESSES) {
      guesses.clear();
    }
    guesses.put(after.chain(), after);
    return true;
  }

  private static ChainHead lock(Connection connection, String chain) throws SQLException {
    try (var statement = connection.prepareStatement(HEAD)) {
      statement.setString(1, chain);
      try (var row = statement.executeQuery()) {
        row.next();
        return new ChainHead(chain, row.getLong(1), row.getString(2));
      }
    }
  }
}
