package org.mingcha.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingcha.benchmark.Rounds.Measured;
import org.mingcha.house.Neighbour;

/**
 * The figures of docs/benchmarks.md, measured anew by {@code mvn -Pbenchmark verify}. It prints and judges nothing red:
 * what a run shows depends on the machine. What does not, the number of statements, is held by a test.
 */
@TestMethodOrder(OrderAnnotation.class)
class FoundationBenchmark {

  private static final Figures FIGURES = new Figures();
  private static Neighbour house;
  private static Server server;
  private static Platform platform;
  private static Floor floor;

  @BeforeAll
  static void open() throws Exception {
    house = Neighbour.deployed("benchmark", 40);
    server = new Server(house);
    server.execute("alter system set shared_preload_libraries = 'pg_stat_statements'", "alter system set pg_stat_statements.track_utility = off");
    house.restartDatabase();
    server.execute("create extension pg_stat_statements");
    System.out.println("fsync " + server.text("show fsync") + ", synchronous_commit " + server.text("show synchronous_commit")
        + ", " + server.text("select version()"));
    platform = new Platform(house.settings());
    Crowd.perSecond(32, 60_000, platform::single); // the virtual machine compiles what runs often, and that takes its time
    for (int i = 0; i < 4; i++) {
      platform.bulk(5000);
    }
    floor = new Floor(house);
  }

  @AfterAll
  static void close() throws Exception {
    if (house != null) {
      house.close();
      Files.writeString(Path.of("target/benchmark.md"), FIGURES.table());
      System.out.println("\n" + FIGURES.table());
    }
  }

  @Test
  @Order(1)
  void singleReports() throws Exception {
    var pairs = new LinkedHashMap<String, Measured[]>();
    for (int clients : new int[] {8, 32}) {
      pairs.put(String.valueOf(clients), new Measured[] {
          () -> Crowd.perSecond(clients, 1500, platform::single), () -> Crowd.perSecond(clients, 1500, floor::client)});
    }
    var compared = Rounds.of(pairs);
    compared.forEach((clients, c) -> FIGURES.atLeast("single report, " + clients + " clients, of plain JDBC", c.ratio(),
        clients.equals("8") ? 0.35 : 0.5, "%.0f of %.0f a second".formatted(c.product(), c.floor())));
  }

  @Test
  @Order(2)
  void bulkReports() throws Exception {
    Rounds.of(Map.of(
        "report rows alone", new Measured[] {() -> platform.bulk(3000), () -> floor.copy(3000, 500, false)},
        "all three rows", new Measured[] {() -> platform.bulk(3000), () -> floor.copy(3000, 500, true)}))
        .forEach((rows, c) -> FIGURES.atLeast("bulk, of COPY by 500 of " + rows, c.ratio(), 0.35,
            "%.0f of %.0f a second".formatted(c.product(), c.floor())));
  }

  @Test
  @Order(3)
  void heap() throws Exception {
    double before = server.heap();
    var during = platform.longBulk(100_000, 4, server::heap);
    double most = during.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    FIGURES.atMost("live heap growth over 100,000 lines, MiB", Math.max(0, most - before), 64,
        "%.0f before, at most %.0f after collections while the stream was open".formatted(before, most));
  }

  @Test
  @Order(4)
  void walAndStatements() throws Exception {
    int many = 500;
    server.execute("alter system set full_page_writes = off", "select pg_reload_conf()", "checkpoint");
    try (var one = platform.single(); var raw = floor.client()) {
      long statements = server.statements();
      long walBefore = server.wal();
      repeat(many, one);
      double product = (server.wal() - walBefore) / (double) many;
      double each = (server.statements() - statements) / (double) many;
      walBefore = server.wal();
      repeat(many, raw);
      double least = (server.wal() - walBefore) / (double) many;
      FIGURES.atMost("WAL of a single report, of the three raw rows", product / least, 1.6, "%.0f of %.0f bytes".formatted(product, least));
      FIGURES.atMost("SQL statements of a POST", each, 3, "");
    }
    server.execute("alter system reset full_page_writes", "select pg_reload_conf()");
  }

  /** A page at two sizes, each against a call that reads one row of a register, so that both meet the same machine. */
  @Test
  @Order(5)
  void lists() throws Exception {
    var readers = Map.of(
        "inspector's report inbox", new Reader(house.settings(), "yuhang.inspector1", "/api/v1/disposal-reports"),
        "inspector's work list", new Reader(house.settings(), "yuhang.inspector1", "/api/v1/work"),
        "platform's own reports", new Reader(house.settings(), "platform-a", "/api/v1/disposal-reports"));
    var one = new Reader(house.settings(), "yuhang.inspector1", "/api/v1/bureaus?limit=1");
    var small = pages(10_000, readers, one);
    var large = pages(1_000_000, readers, one);
    small.forEach((list, at) -> FIGURES.atMost(list + " at 1,000,000 reports, of the same at 10,000",
        large.get(list).ratio() / at.ratio(), 1.5, "%.1f and %.1f ms".formatted(large.get(list).product(), at.product())));
  }

  private static Map<String, Rounds.Compared> pages(int reports, Map<String, Reader> readers, Reader one) throws Exception {
    new Filling(server).reports(reports);
    var pairs = new LinkedHashMap<String, Measured[]>();
    for (var reader : readers.entrySet()) {
      pairs.put(reader.getKey(), new Measured[] {reader.getValue()::once, one::once});
      for (int i = 0; i < 8; i++) {
        reader.getValue().once(); // prepared statements have settled
      }
    }
    return Rounds.of(pairs);
  }

  @Test
  @Order(6)
  void start() throws Exception {
    var compared = Rounds.of(Map.of("start", new Measured[] {
        () -> house.boot(true).toMillis() / 1000.0, () -> house.boot(false).toMillis() / 1000.0})).get("start");
    FIGURES.atMost("start of WildFly with the application, of the empty server", compared.ratio(), 2,
        "%.1f of %.1f s".formatted(compared.product(), compared.floor()));
  }

  private static void repeat(int times, Crowd.Client client) throws Exception {
    for (int i = 0; i < times; i++) {
      client.once();
    }
  }
}
