package org.mingcha.audit;

import static org.mingcha.audit.Finding.What.ANCHORED_GONE;
import static org.mingcha.audit.Finding.What.ANCHOR_EDITED;
import static org.mingcha.audit.Finding.What.ANCHOR_GONE;
import static org.mingcha.audit.Finding.What.ANCHOR_OTHERWISE;
import static org.mingcha.audit.Finding.What.ANCHOR_UNSIGNED;
import static org.mingcha.audit.Finding.What.REWRITTEN;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Checks anchors, and the trail against them: what an anchor holds must still stand there, word for word. */
final class AnchorCheck {

  private static final int HEADS_AT_A_TIME = 500;

  private static final String GONE_ON = """
      select a.chain, a.seq, e.hash from audit_anchor_head a
        left join audit_entry e on e.chain = a.chain and e.seq = a.seq
      where e.hash is distinct from a.hash""";

  private static final String STILL_THERE = """
      select a.chain, a.seq::bigint, e.hash from unnest(?::text[], ?::text[], ?::text[]) as a(chain, seq, hash)
        left join audit_entry e on e.chain = a.chain and e.seq = a.seq::bigint
      where e.hash is distinct from a.hash""";

  /** The making of an anchor is recorded in the trail itself, with its digest. */
  private static final String MADE = """
      select substr(e.subject_no, 8) from audit_entry e
      where e.chain = '%s' and e.action = 'make-anchor' and e.action <> 'receive-report' and e.subject_no ~ '^anchor-[0-9]{1,18}$'
        and not exists (select 1 from audit_anchor a
          where a.number = substr(e.subject_no, 8)::bigint and strpos(e.facts, a.digest) > 0)""".formatted(AuditAnchors.CHAIN);

  private final Connection connection;
  private final Trusted trusted;
  private final Consumer<Finding> findings;

  AnchorCheck(Connection connection, Trusted trusted, Consumer<Finding> findings) {
    this.connection = connection;
    this.trusted = trusted;
    this.findings = findings;
  }

  /** Checks the anchors in the database; answers how many there are. */
  long stored() throws SQLException {
    var anchors = new AnchorRows(connection).all();
    long expected = 1;
    var previous = "";
    for (var anchor : anchors) {
      if (anchor.number() > expected) {
        findings.accept(new Finding(ANCHOR_GONE, Finding.ANCHORS, expected, anchor.number() - 1));
      } else if (!anchor.previous().equals(previous)) {
        findings.accept(Finding.anchor(ANCHOR_GONE, anchor.number()));
      }
      check(anchor, digest(anchor));
      expected = anchor.number() + 1;
      previous = anchor.digest();
    }
    made();
    compare(GONE_ON, List.of());
    return anchors.size();
  }

  private void made() throws SQLException {
    try (var statement = AuditVerifier.statement(connection, MADE); var rows = statement.executeQuery()) {
      while (rows.next()) {
        findings.accept(Finding.anchor(ANCHOR_GONE, Long.parseLong(rows.getString(1))));
      }
    }
  }

  private String digest(Anchor anchor) throws SQLException {
    var text = new AnchorText().lines(AnchorText.opening(anchor.number(), anchor.at(), anchor.by(), anchor.previous()));
    new AnchorRows(connection).heads(anchor.number(), head -> text.line(AnchorText.head(head)));
    return text.digest();
  }

  private boolean check(Anchor anchor, String digest) {
    if (!anchor.digest().equals(digest)) {
      findings.accept(Finding.anchor(ANCHOR_EDITED, anchor.number()));
      return false;
    }
    if (!trusted.signed(anchor)) {
      findings.accept(Finding.anchor(ANCHOR_UNSIGNED, anchor.number()));
      return false;
    }
    return true;
  }

  /** Checks an anchor that was kept outside, and the database against it. */
  void file(Path file) throws SQLException, IOException {
    var kept = AnchorFile.read(file, head -> {});
    if (!check(kept.anchor(), kept.digest())) {
      return;
    }
    if (new AnchorRows(connection).find(kept.anchor().number()).filter(stored -> stored.digest().equals(kept.digest())).isEmpty()) {
      findings.accept(Finding.anchor(ANCHOR_OTHERWISE, kept.anchor().number()));
    }
    var heads = new ArrayList<ChainHead>();
    AnchorFile.read(file, head -> {
      heads.add(head);
      if (heads.size() == HEADS_AT_A_TIME) {
        compareAll(heads);
      }
    });
    compareAll(heads);
  }

  private void compareAll(List<ChainHead> heads) {
    try {
      compare(STILL_THERE, heads);
      heads.clear();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void compare(String sql, List<ChainHead> heads) throws SQLException {
    try (var statement = AuditVerifier.statement(connection, sql)) {
      if (sql.equals(STILL_THERE)) {
        statement.setArray(1, connection.createArrayOf("text", heads.stream().map(ChainHead::chain).toArray()));
        statement.setArray(2, connection.createArrayOf("text", heads.stream().map(head -> String.valueOf(head.seq())).toArray()));
        statement.setArray(3, connection.createArrayOf("text", heads.stream().map(ChainHead::hash).toArray()));
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var what = rows.getString(3) == null ? ANCHORED_GONE : REWRITTEN;
          findings.accept(Finding.at(what, rows.getString(1), rows.getLong(2)));
        }
      }
    }
  }
}
