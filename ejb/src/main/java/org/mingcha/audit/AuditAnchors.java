package org.mingcha.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.mingcha.kernel.DatabaseFailed;
import org.mingcha.kernel.DeploymentKey;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Sm2Key;
import org.mingcha.kernel.SystemScope;

/**
 * Makes anchors of the audit trail and hands them out (固证). An anchor holds the chains that went on since the anchor before
 * and that one's digest, so that the latest speaks for all; its digest is signed with the key of {@code ANCHOR_KEY}.
 */
@ApplicationScoped
public class AuditAnchors {

  /** The chain in which anchors and checks are recorded: that of the national bureau. */
  public static final String CHAIN = "bureau:100000";

  static final String VARIABLE = "ANCHOR_KEY";
  private static final String PUBLIC = "ANCHOR_PUBLIC_KEY";
  /** Known to everybody: it signs what is invented. */
  static final String DEMO = "6d696e676368612d64656d6f2d736d322d616e63686f722d6b65792d30303031";

  private static final String GONE_ON = """
      insert into audit_anchor_head (anchor, chain, seq, hash)
      select ?, h.chain, h.seq, h.hash from audit_head h
      where h.seq > 0 and not exists (select 1 from audit_anchor_head a where a.chain = h.chain and a.seq = h.seq)""";

  private static final String ADD = """
      insert into audit_anchor (number, at, made_by, previous, heads, digest, signature, public_key)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private DataSource database;
  private Clock clock;
  private Sm2Key key;

  protected AuditAnchors() {}

  /** @throws IllegalStateException when the environment brings no key, or the demo's outside the demo profile */
  @Inject
  AuditAnchors(DataSource database, Clock clock) {
    this(database, clock, key(DeploymentKey.required(VARIABLE, DEMO)));
  }

  AuditAnchors(DataSource database, Clock clock, Sm2Key key) {
    this.database = database;
    this.clock = clock;
    this.key = key;
  }

  /** The keys that may have signed: the present one and those that {@code ANCHOR_PUBLIC_KEY} names. */
  Trusted trusted() {
    return Trusted.of(key.publicHex() + "," + System.getenv().getOrDefault(PUBLIC, ""));
  }

  /** Keeps others from making an anchor until the transaction ends. */
  public void hold() {
    try (var connection = database.getConnection()) {
      wait(connection);
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  /** The newest, unless there is none. */
  public Optional<Anchor> last() {
    try (var connection = database.getConnection()) {
      return new AnchorRows(connection).last();
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  /** Makes the next anchor, of the chains of every bureau, in the caller's transaction. Two at once wait for one another. */
  @Transactional(TxType.MANDATORY)
  @SystemScope("audit-anchor")
  public Anchor make(String by) {
    try (var connection = database.getConnection()) {
      wait(connection);
      var last = new AnchorRows(connection).last();
      long number = last.map(Anchor::number).orElse(0L) + 1;
      long heads = goneOn(connection, number);
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps
      var previous = last.map(Anchor::digest).orElse("");
      var text = new AnchorText().lines(AnchorText.opening(number, at, by, previous));
      new AnchorRows(connection).heads(number, head -> text.line(AnchorText.head(head)));
      var digest = text.digest();
      var anchor = new Anchor(number, at, by, previous, heads, digest, key.sign(digest), key.publicHex());
      add(connection, anchor);
      return anchor;
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  /** One page, newest first; {@code cursor} is the number that the page before ended with, or null for the first. */
  public Page<Anchor> list(Long cursor, int limit) {
    try (var connection = database.getConnection()) {
      var anchors = new AnchorRows(connection).before(cursor == null ? Long.MAX_VALUE : cursor, limit + 1);
      return Page.cut(anchors, limit, anchor -> String.valueOf(anchor.number()));
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  public Anchor require(long number) {
    try (var connection = database.getConnection()) {
      return new AnchorRows(connection).find(number).orElseThrow(() -> new NotFound("anchor", String.valueOf(number)));
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  /** Writes the text of an anchor, as it is to be kept outside. In a transaction it is never whole in memory. */
  public void write(Anchor anchor, Writer out) {
    try (var connection = database.getConnection()) {
      lines(out, AnchorText.opening(anchor.number(), anchor.at(), anchor.by(), anchor.previous()));
      new AnchorRows(connection).heads(anchor.number(), head -> lines(out, List.of(AnchorText.head(head))));
      lines(out, AnchorText.seal(anchor));
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  private static void lines(Writer out, List<String> lines) {
    try {
      for (var line : lines) {
        out.append(line).append('\n');
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void wait(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('mingcha.anchor'))")) {
      statement.execute();
    }
  }

  private static long goneOn(Connection connection, long number) throws SQLException {
    try (var insert = connection.prepareStatement(GONE_ON)) {
      insert.setLong(1, number);
      return insert.executeLargeUpdate();
    }
  }

  private static void add(Connection connection, Anchor anchor) throws SQLException {
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setLong(1, anchor.number());
      insert.setTimestamp(2, Timestamp.from(anchor.at()));
      insert.setString(3, anchor.by());
      insert.setString(4, anchor.previous());
      insert.setLong(5, anchor.heads());
      insert.setString(6, anchor.digest());
      insert.setString(7, anchor.signature());
      insert.setString(8, anchor.publicKey());
      insert.executeUpdate();
    }
  }

  private static Sm2Key key(String hex) {
    try {
      return Sm2Key.of(hex);
    } catch (IllegalArgumentException unfit) {
      throw new IllegalStateException(VARIABLE + ": " + unfit.getMessage(), unfit);
    }
  }
}
