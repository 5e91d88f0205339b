package org.mingcha.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingcha.kernel.Sm2Key;

/** Somebody who may write into the tables of the trail, and knows how its digests are made. */
final class Hand {

  private final Connection connection;
  private final Random random;

  Hand(Connection connection, Random random) {
    this.connection = connection;
    this.random = random;
  }

  TrailRow anyEntry() throws SQLException {
    return any("select " + TrailRow.COLUMNS + " from audit_entry e order by e.chain, e.seq");
  }

  TrailRow entryBeforeTheLast() throws SQLException {
    return any("select " + TrailRow.COLUMNS + """
         from audit_entry e where exists (select 1 from audit_entry l where l.chain = e.chain and l.seq > e.seq)
        order by e.chain, e.seq""");
  }

  /** One at or before a place that an anchor holds. */
  TrailRow anchoredEntry() throws SQLException {
    return any("select " + TrailRow.COLUMNS + """
         from audit_entry e where exists (select 1 from audit_anchor_head a where a.chain = e.chain and a.seq >= e.seq)
        order by e.chain, e.seq""");
  }

  TrailRow last(String chain) throws SQLException {
    var all = rows("select " + TrailRow.COLUMNS + " from audit_entry e where e.chain = ? order by e.seq", chain);
    return all.get(all.size() - 1);
  }

  List<TrailRow> after(TrailRow row) throws SQLException {
    return rows("select " + TrailRow.COLUMNS + " from audit_entry e where e.chain = ? and e.seq > ? order by e.seq", row.chain(), row.seq());
  }

  /** The entry saying something else, with the digest that goes with it. */
  TrailRow withOtherFacts(TrailRow r) {
    return digested(new TrailRow(r.chain(), r.seq(), r.at(), r.actorUser(), r.actorName(), r.actorRole(), r.actorBureau(), r.action(),
        r.subjectKind(), r.subjectNo(), "{\"to\":\"" + random.nextInt() + "\"}", r.previous(), ""));
  }

  TrailRow linked(TrailRow r, String previous) {
    return digested(new TrailRow(r.chain(), r.seq(), r.at(), r.actorUser(), r.actorName(), r.actorRole(), r.actorBureau(), r.action(),
        r.subjectKind(), r.subjectNo(), r.facts(), previous, ""));
  }

  TrailRow forged(String chain, long seq, String previous) throws SQLException {
    var model = anyEntry();
    return digested(new TrailRow(chain, seq, model.at(), model.actorUser(), model.actorName(), model.actorRole(), model.actorBureau(),
        model.action(), model.subjectKind(), model.subjectNo(), "{\"forged\":" + random.nextInt() + "}", previous, ""));
  }

  private static TrailRow digested(TrailRow r) {
    return new TrailRow(r.chain(), r.seq(), r.at(), r.actorUser(), r.actorName(), r.actorRole(), r.actorBureau(), r.action(), r.subjectKind(),
        r.subjectNo(), r.facts(), r.previous(), r.digest());
  }

  void write(TrailRow row) throws SQLException {
    run("update audit_entry set facts = ?, previous = ?, hash = ? where chain = ? and seq = ?", row.facts(), row.previous(), row.hash(),
        row.chain(), row.seq());
  }

  void insert(TrailRow r) throws SQLException {
    run("""
        insert into audit_entry (id, chain, seq, at, actor_user, actor_name, actor_role, actor_bureau, action, subject_kind,
          subject_no, facts, previous, hash)
        values ((select max(id) + 1 from audit_entry), ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        r.chain(), r.seq(), r.at().toString(), r.actorUser(), r.actorName(), r.actorRole(), r.actorBureau(), r.action(), r.subjectKind(),
        r.subjectNo(), r.facts(), r.previous(), r.hash());
  }

  /** Gives the entries after this one other numbers; by way of numbers that nobody uses, because each stands once. */
  void shift(String chain, long after, int by) throws SQLException {
    run("update audit_entry set seq = -seq where chain = ? and seq > ?", chain, after);
    run("update audit_entry set seq = -seq + ? where chain = ? and seq < 0", by, chain);
  }

  long anyAnchor() throws SQLException {
    return 1 + random.nextInt((int) count("select count(*) from audit_anchor"));
  }

  String anyChainOf(long anchor) throws SQLException {
    try (var statement = connection.prepareStatement("select chain from audit_anchor_head where anchor = ? order by chain offset ? limit 1")) {
      statement.setLong(1, anchor);
      statement.setInt(2, random.nextInt((int) count("select heads from audit_anchor where number = " + anchor)));
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** Changes what an anchor says, and seals it with a key of the hand's own. */
  void signAnew(long number) throws SQLException {
    run("update audit_anchor set made_by = 'somebody else' where number = ?", number);
    var rows = new AnchorRows(connection);
    var anchor = rows.find(number).orElseThrow();
    var text = new AnchorText().lines(AnchorText.opening(number, anchor.at(), anchor.by(), anchor.previous()));
    rows.heads(number, head -> text.line(AnchorText.head(head)));
    var digest = text.digest();
    var own = Sm2Key.of("%064x".formatted(1 + random.nextInt(Integer.MAX_VALUE - 1)));
    run("update audit_anchor set digest = ?, signature = ?, public_key = ? where number = ?", digest, own.sign(digest), own.publicHex(), number);
  }

  String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }

  void run(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private TrailRow any(String sql) throws SQLException {
    var all = rows(sql);
    return all.get(random.nextInt(all.size()));
  }

  private List<TrailRow> rows(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        var all = new ArrayList<TrailRow>();
        while (rows.next()) {
          all.add(TrailRow.of(rows));
        }
        return all;
      }
    }
  }

  private long count(String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql); var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
