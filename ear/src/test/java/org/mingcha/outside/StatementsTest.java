package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;

/** Counted where they arrive, in PostgreSQL's own log; BEGIN, COMMIT and what sets the scope are not counted. */
@DisplayName("一次接收、一页列表，各至多三条语句")
@ExtendWith(MingchaRuns.class)
class StatementsTest {

  private static final int MOST = 3;

  @BeforeAll
  static void postgresTellsWhatItIsAsked() throws SQLException {
    StatementLog.open();
  }

  @AfterAll
  static void andFallsSilent() throws SQLException {
    StatementLog.close();
  }

  @Test
  @DisplayName("接收一份报告：报告、留痕、发件各一条")
  void aReport() {
    var platform = Caller.platform("platform-a");
    demandFew("POST", () -> platform.post("/api/v1/disposal-reports", SomeReport.complete().toString()), 201);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"platform-a, /api/v1/disposal-reports", "yuhang.inspector1, /api/v1/disposal-reports",
      "yuhang.inspector1, /api/v1/work", "yuhang.inspector1, /api/v1/leads", "yuhang.leader, /api/v1/penalty-cases",
      "yuhang.leader, /api/v1/time-limits",
      "yuhang.inspector1, /api/v1/party-file?name=%E7%94%B5%E5%99%A8%E5%95%86%E8%A1%8C"})
  @DisplayName("一页列表")
  void aPage(String who, String path) {
    var caller = who.startsWith("platform") ? Caller.platform(who) : Caller.officer(who);
    demandFew(path, () -> caller.get(path), 200);
  }

  @Test
  @DisplayName("一次搜索：找事项和报告一条，找主体一条")
  void aSearch() {
    var inspector = Caller.officer("yuhang.inspector1");
    demandFew("/api/v1/search", () -> inspector.get("/api/v1/search?q=%E7%94%B5%E5%99%A8"), 200, MOST + 1);
  }

  private static void demandFew(String what, Supplier<Reply> call, int status) {
    demandFew(what, call, status, MOST);
  }

  /** The second least of nine: timers add to what is asked, more so on a busy machine, and take nothing away. */
  private static void demandFew(String what, Supplier<Reply> call, int status, int most) {
    var counts = IntStream.range(0, 9).mapToObj(i -> asked(call, status))
        .sorted((a, b) -> Integer.compare(a.size(), b.size())).toList();
    var few = counts.get(1);
    assertTrue(!few.isEmpty() && few.size() <= most, what + " asks " + few.size() + " times: " + few);
  }

  private static List<String> asked(Supplier<Reply> call, int status) {
    return StatementLog.during(() -> {
      var reply = call.get();
      assertTrue(reply.status() == status, reply.body());
    });
  }
}
