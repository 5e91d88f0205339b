package org.mingcha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;
import org.mingcha.house.TheHouse;
import org.mingcha.kernel.Sm2Key;
import org.mingcha.launcher.VerifyAudit;
import org.mingcha.outside.ATrail;

/** The verifier against hands laid on a trail that the application wrote, in a copy of its tables on the real PostgreSQL. */
@DisplayName("审计核验：动过的，逐条说出；没动过的，一条不说")
@ExtendWith(MingchaRuns.class)
class TrailVerifierTest {

  private static final int ALTERATIONS = 1000;
  /** The making of anchors is recorded there, so a hand laid on that chain touches them too. */
  private static final String RECORDS_ANCHORS = AuditAnchors.CHAIN;
  private static final long SEED = 20261128;
  private static final Sm2Key DEMO = Sm2Key.of(AuditAnchors.DEMO);
  private static final Trusted TRUSTED = Trusted.of(DEMO.publicHex());

  private static Connection connection;
  private static List<String> kept;
  @TempDir private static Path outside;

  /** The trail of some leads and reports, with an anchor in the middle and one near the end. */
  @BeforeAll
  static void aTrail() throws Exception {
    kept = ATrail.written();
    for (int i = 0; i < kept.size(); i++) {
      Files.writeString(outside.resolve("anchor-" + (i + 1) + ".txt"), kept.get(i));
    }
    connection = TheDatabase.asOwner();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ); // the copies are of one moment
    try (var sql = connection.createStatement()) {
      sql.execute("drop schema if exists trail_copy cascade");
      sql.execute("create schema trail_copy");
      sql.execute("set search_path = trail_copy");
      for (var table : List.of("audit_entry", "audit_head", "audit_anchor", "audit_anchor_head")) {
        sql.execute("create table " + table + " (like public." + table + " including all)");
      }
      for (var table : List.of("audit_entry", "audit_head", "audit_anchor", "audit_anchor_head")) {
        sql.execute("insert into " + table + " select * from public." + table);
      }
    }
    connection.commit();
  }

  @AfterAll
  static void close() throws Exception {
    try (var sql = connection.createStatement()) {
      sql.execute("drop schema trail_copy cascade");
    }
    connection.commit();
    connection.close();
  }

  @Test
  @DisplayName("原样的留痕：一条不说，留存在外的固证文件也相符")
  void anUnalteredTrailPasses() throws Exception {
    var findings = new ArrayList<Finding>();
    var checked = new AuditVerifier(connection, TRUSTED, findings::add).verify(files());

    assertEquals(List.of(), findings.stream().map(Finding::line).toList());
    assertTrue(checked.entries() > 50 && checked.chains() > 5 && checked.anchors() >= 2, checked.toString());
    assertEquals(kept.size(), checked.files());
  }

  @Test
  @DisplayName("一千次随机改动：改、换、删、插、调、截、连链首一起改、整链重写、动固证，全部找到，并说出是哪一链哪一条")
  void everyAlterationIsFoundAndNamed() throws Exception {
    var random = new Random(SEED);
    Map<Alteration, Integer> laid = new EnumMap<>(Alteration.class);
    for (int i = 0; i < ALTERATIONS; i++) {
      var alteration = Alteration.values()[random.nextInt(Alteration.values().length)];
      var expected = alteration.lay(new Hand(connection, random));
      var findings = new ArrayList<Finding>();
      new AuditVerifier(connection, TRUSTED, findings::add).verify(List.of());
      connection.rollback();

      var what = "no. " + i + ": " + alteration + " at " + expected + " was answered with " + findings.stream().map(Finding::line).toList();
      assertTrue(findings.stream().anyMatch(expected::namedBy), what);
      assertTrue(findings.stream().allMatch(finding -> concerns(finding, expected)), what);
      laid.merge(alteration, 1, Integer::sum);
    }
    assertEquals(Alteration.values().length, laid.size(), laid.toString());
    System.out.println("Alterations found and named: " + laid);
  }

  @Test
  @DisplayName("连数据库里的固证一起截掉，留存在外的文件照样说出来")
  void whatWasCutOffWithItsAnchorsIsFoundByTheFileOutside() throws Exception {
    var hand = new Hand(connection, new Random(SEED));
    long last = kept.size();
    var row = hand.anchoredEntry();
    hand.run("delete from audit_anchor_head where anchor = ?", last);
    hand.run("delete from audit_anchor where number = ?", last);

    var findings = new ArrayList<Finding>();
    new AuditVerifier(connection, TRUSTED, findings::add).verify(files());
    assertTrue(findings.containsAll(List.of(Finding.anchor(Finding.What.ANCHOR_GONE, last), Finding.anchor(Finding.What.ANCHOR_OTHERWISE, last))),
        findings.toString());

    hand.run("delete from audit_anchor_head");
    hand.run("delete from audit_anchor");
    hand.run("delete from audit_entry where chain = ?", row.chain());
    hand.run("delete from audit_head where chain = ?", row.chain());
    findings.clear();
    new AuditVerifier(connection, TRUSTED, findings::add).verify(files());
    connection.rollback();

    assertTrue(findings.stream().anyMatch(f -> f.what() == Finding.What.ANCHORED_GONE && f.chain().equals(row.chain())), findings.toString());
  }

  @Test
  @DisplayName("固证文件被改动，或者签名的不是本单位的密钥")
  void aFileThatWasTouchedIsNoProof() throws Exception {
    var touched = Files.writeString(outside.resolve("touched.txt"), kept.get(0).replaceFirst("by: .*", "by: somebody"));
    var findings = new ArrayList<Finding>();
    var verifier = new AuditVerifier(connection, TRUSTED, findings::add);
    verifier.verify(List.of(touched));
    assertEquals(List.of(Finding.anchor(Finding.What.ANCHOR_EDITED, 1)), findings);

    findings.clear();
    var stranger = Trusted.of(Sm2Key.of("1".repeat(64)).publicHex());
    new AuditVerifier(connection, stranger, findings::add).verify(List.of());
    assertTrue(findings.stream().allMatch(f -> f.what() == Finding.What.ANCHOR_UNSIGNED) && findings.size() >= 2, findings.toString());
  }

  @Test
  @DisplayName("看不全各行的账号：不说“全部相符”，说明看不到，以 2 结束")
  void aRoleThatDoesNotSeeEveryRowIsRefused() throws Exception {
    var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), VerifyAudit.class.getName()).redirectErrorStream(true);
    command.environment().putAll(Map.of("DB_HOST", "127.0.0.1", "DB_PORT", String.valueOf(TheHouse.SETTINGS.postgresPort()),
        "DB_NAME", "mingcha_" + TheHouse.SETTINGS.name(), "DB_USER", "mingcha_app", "DB_PASSWORD", "mingcha-app-demo",
        "ANCHOR_PUBLIC_KEY", DEMO.publicHex()));
    var running = command.start();
    var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(2, running.waitFor(), said);
    assertTrue(said.contains("mingcha_app") && said.contains("bypassrls") && !said.contains("all as written"), said);
  }

  /** Nothing else is accused: only the chain that was touched, the one it was moved to, or the anchors. */
  private static boolean concerns(Finding finding, Alteration.Expected expected) {
    return finding.chain().equals(expected.chain()) || finding.chain().equals(expected.chain() + "-other")
        || expected.chain().equals(Finding.ANCHORS) || expected.chain().equals(RECORDS_ANCHORS) && finding.chain().equals(Finding.ANCHORS);
  }

  private static List<Path> files() {
    return IntStream.rangeClosed(1, kept.size()).mapToObj(i -> outside.resolve("anchor-" + i + ".txt")).toList();
  }
}
