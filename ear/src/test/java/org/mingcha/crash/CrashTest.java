package org.mingcha.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingcha.house.Neighbour;
import org.mingcha.house.Wire;
import org.mingcha.outside.Tokens;

@DisplayName("断电也不丢：发了回执的报告恰有一份，没有回执的重报也只有一份（第110号令第15条）")
@TestMethodOrder(OrderAnnotation.class)
class CrashTest {

  private static final Ledger LEDGER = new Ledger(); // of all crashes: what survived the first must survive the next
  private static Neighbour house;

  @BeforeAll
  static void aHouseToBreak() {
    assumeTrue(System.getenv("DB_HOST") == null, "the database of somebody else is not to be killed");
    house = Neighbour.deployed("crash", 20);
  }

  @AfterAll
  static void nothingStaysBehind() {
    if (house != null) {
      house.close();
    }
  }

  @Test
  @Order(0)
  @DisplayName("磁盘写满：制发文书答 503，没有半份文书，没有去向不明的文号；腾出空间后照常发完")
  void aFullDiskLeavesNoHalfPaper() throws Exception {
    var papers = new Papers(house.settings()).approved(6);
    try (var database = house.database(); var disk = SmallDisk.under(house.settings(), database)) {
      disk.fill();
      papers.noneIssued(503);
      assertEquals(List.of(), Papers.faults(database), "while the disk is full");
      disk.empty();
      papers.theRest();
      assertEquals(List.of(), Papers.faults(database), "after there was room again");
    }
  }

  @Test
  @Order(0)
  @DisplayName("WildFly 被 kill -9：逐份制发和批量制发进行之中，文号不重不漏，没有半份文书；恢复后批量自己接着发完，一家一份，其余照常发完")
  void numbersSurvive() throws Exception {
    var papers = new Papers(house.settings()).approved(25);
    var batch = papers.batch(60);
    papers.issued(batch, 5);
    var threads = papers.issuing();
    Killing.wildfly(house.settings());
    threads.shutdown();
    assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
    house.revive();
    try (var database = house.database()) {
      assertEquals(List.of(), Papers.faults(database), "after the crash");
      var done = papers.issued(batch, 60);
      assertEquals(60, new HashSet<>(done.path("items").findValuesAsText("number")).size(), done.toString());
      assertEquals(60, new HashSet<>(done.path("items").findValuesAsText("document")).size(), done.toString());
      assertEquals(60, documentsOf(database, batch), "a party has two papers");
      papers.theRest();
      assertEquals(List.of(), Papers.faults(database), "after the rest was issued");
    }
  }

  /** How many papers were issued for the batch, whether or not it knows of them. */
  private static int documentsOf(Connection database, String batch) throws SQLException {
    try (var query = database.prepareStatement("select count(*) from document where batch_id = ? and issued_at is not null")) {
      query.setLong(1, Long.parseLong(batch.substring(batch.lastIndexOf('/') + 1)));
      var row = query.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  @Order(1)
  @DisplayName("WildFly 被 kill -9：批量与并行单报进行之中")
  void theApplicationIsKilled() throws Exception {
    nothingIsLostWhen(() -> Killing.wildfly(house.settings()));
  }

  @Test
  @Order(2)
  @DisplayName("PostgreSQL 被 kill -9：批量与并行单报进行之中；停机期间答 503、健康检查为 DOWN，恢复后应用不必重启")
  void theDatabaseIsKilled() throws Exception {
    nothingIsLostWhen(() -> {
      Killing.postgres(house.settings());
      assertIsDown();
    });
  }

  @Test
  @Order(3)
  @DisplayName("反证：synchronous_commit=off 时，同一核对者看得出丢了报告")
  void theSameCheckSeesTheLossWhenCommitsDoNotWaitForTheDisk() throws Exception {
    try (var database = house.database(); var sql = database.createStatement()) {
      // given commits that are answered before they are on disk, and a disk that is asked every ten seconds only
      sql.execute("alter system set wal_writer_delay = '10s'");
      sql.execute("alter system set wal_writer_flush_after = '1GB'");
      sql.execute("select pg_reload_conf()");
      sql.execute("alter role mingcha_app set synchronous_commit = off");
      sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mingcha_app'");
    }

    killedInTheMiddle(() -> Killing.postgres(house.settings()));

    try (var database = house.database()) {
      var lost = LEDGER.lost(database).size();
      System.out.printf("  commits that do not wait: %d of %d acknowledged reports lost%n", lost, LEDGER.acknowledged());
      assertNotEquals(List.of(), LEDGER.faults(database), "the check does not see a loss");
      assertTrue(lost > 0);
    }
  }

  private void nothingIsLostWhen(Event crash) throws Exception {
    var traffic = killedInTheMiddle(crash);
    int acknowledged = LEDGER.acknowledged();
    int open = LEDGER.unacknowledged();
    assertEquals(200, health().statusCode());
    try (var database = house.database()) {
      assertEquals(List.of(), LEDGER.faults(database), "after the crash");
      traffic.again();
      assertEquals(0, LEDGER.unacknowledged());
      assertEquals(List.of(), LEDGER.faults(database), "after everything was sent again");
    }
    System.out.printf("  %d acknowledged reports are there once; %d without an answer were sent again%n", acknowledged, open);
  }

  private interface Event {
    void happen() throws Exception;
  }

  private Traffic killedInTheMiddle(Event crash) throws Exception {
    try (var traffic = new Traffic(house.settings(), LEDGER).begin().inTheMiddle()) {
      crash.happen();
      traffic.stop();
      return traffic;
    } finally {
      house.revive();
    }
  }

  private static void assertIsDown() throws Exception {
    var health = health();
    assertEquals(503, health.statusCode(), health.body());
    assertTrue(health.body().contains("\"database\":\"not reachable\""), health.body());
    var page = get(house.settings().httpPort(), "/public/spot-checks.xhtml");
    assertEquals(503, page.statusCode(), page.body());
    assertTrue(page.body().contains("系统暂时无法服务") && !page.body().contains("故障编号"), page.body());
    try (var wire = new Wire(house.settings())) {
      var answer = wire.get("/api/v1/disposal-reports", Tokens.platform("platform-a"));
      assertEquals(503, answer.status(), answer.text());
      assertTrue(answer.headers().get("content-type").startsWith("application/problem+json"), answer.text());
      assertTrue(Integer.parseInt(answer.headers().get("retry-after")) > 0);
      assertFalse(answer.text().contains("Exception"));
    }
  }

  private static HttpResponse<String> health() throws Exception {
    return get(house.settings().managementPort(), "/health/ready");
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
