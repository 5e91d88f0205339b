package org.mingcha.outside;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("两名负责人同时审批：只有一个成")
@ExtendWith(MingchaRuns.class)
class ParallelSignaturesTest {

  /** Sheets, each signed by two at once; {@code -Dmingcha.pairs} for more. */
  private static final int PAIRS = Integer.getInteger("mingcha.pairs", 500);
  /** Sheets within one lead. */
  private static final int IN_ONE = 50;
  /** Penalty sheets of one case, sent back and proposed anew. */
  private static final int ON_ONE = 20;
  private static final int WORKERS = 4;
  private static final String DRAFT = """
      {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"},
       "grounds": "库存随时可能发出", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""";

  private static final Caller PRINCIPAL = Caller.officer("yuhang.principal");

  /** Two for each pair that is signed at a time. */
  private final ExecutorService signers = Executors.newFixedThreadPool(2 * WORKERS);
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

  @AfterEach
  void realTime() {
    signers.shutdown();
    workers.shutdown();
    SomeCases.realTime();
  }

  @Test
  @DisplayName("五百张审批表，每张两名负责人同时签：每张一个决定，另一人得知谁在何时")
  void oneWins() throws Exception {
    var leads = new ArrayList<String>();
    for (int i = 0; i < PAIRS; i += IN_ONE) {
      leads.add(INSPECTOR.get(SomeLeads.receivedOn(SomeCases.shanghai().toString(), "某某电器商行")).text("/number"));
    }
    var sheets = each(PAIRS, number -> proposed(leads.get(number / IN_ONE)));

    var decided = each(PAIRS, number -> {
      var sheet = sheets.get(number);
      both(sheet.path, "approve", OPINION, sheet.version);
      return times("approve", INSPECTOR.get(sheet.path + "/timeline").body());
    });

    assertEquals(Map.of(1, PAIRS), decided.stream().collect(groupingBy(one -> one, summingInt(one -> 1))));
  }

  @Test
  @DisplayName("一案的拟处罚多次退回、再报、批准，每次两人同时签：每张审批表一次批准或者退回")
  void onOneCase() throws Exception {
    var aCase = SomeCases.investigated("余杭某某音响店").disobeyed().reviewed("");
    for (int round = 1; round < ON_ONE; round++) {
      aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
      both(aCase, "return-penalty", OPINION);
    }
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
    both(aCase, "approve-penalty", OPINION);
    signedOnceEach(aCase);
  }

  @Test
  @DisplayName("同时作出处罚决定：一案一个决定书")
  void oneDecides() throws Exception {
    var aCase = SomeCases.investigated("余杭某某功放店").disobeyed().reviewed("").approved("5000").notified().whenStatementsAreOver();
    both(aCase, "decide", "{\"documentNo\": \"罚77\", \"opinion\": \"同意\"}");

    assertEquals("1 DECIDED", aCase.seen().json().at("/decisions").size() + " " + aCase.stage());
  }

  private static void signedOnceEach(SomeCases aCase) {
    var timeline = INSPECTOR.get(aCase.href() + "/timeline").body();
    assertEquals((ON_ONE - 1) + " 1 " + ON_ONE, times("return-penalty", timeline) + " " + times("approve-penalty", timeline) + " "
        + aCase.seen().json().at("/approvals").size());
  }

  private static int times(String action, String timeline) {
    return timeline.split("\"" + action + "\"").length - 1;
  }

  /** A preservation of evidence within that lead, its sheet waiting for the leaders. */
  private static Sheet proposed(String lead) {
    var opened = INSPECTOR.post("/api/v1/evidence-preservations", DRAFT.formatted(lead));
    var path = SomeLeads.path(opened);
    var proposed = INSPECTOR.act(path, "propose", "{\"reason\": \"库存随时可能发出\"}", opened.etag());
    assertEquals("PROPOSED", proposed.text("/stage"), proposed.body());
    return new Sheet(path, proposed.etag());
  }

  private record Sheet(String path, String version) {}

  /** What one does on one number. */
  private interface Work<T> {

    T on(int number) throws Exception;
  }

  /** Does that for each number, several at a time. */
  private <T> List<T> each(int many, Work<T> work) throws Exception {
    var running = new ArrayList<Future<T>>();
    for (int number = 0; number < many; number++) {
      var its = number;
      running.add(workers.submit(() -> work.on(its)));
    }
    var done = new ArrayList<T>();
    for (var one : running) {
      done.add(one.get());
    }
    return done;
  }

  private void both(SomeCases aCase, String action, String body) throws Exception {
    both(aCase.href(), action, body, aCase.seen().etag());
  }

  /** Both sign the version that they see; one is done, the other told who was faster. */
  private void both(String path, String action, String body, String version) throws Exception {
    var start = new CyclicBarrier(2);
    List<Future<Reply>> replies = List.of(LEADER, PRINCIPAL).stream().map(who -> signers.submit(() -> {
      start.await();
      return who.act(path, action, body, version);
    })).toList();
    var statuses = new TreeSet<Integer>();
    for (var reply : replies) {
      statuses.add(reply.get().status());
      assertTrue(reply.get().status() == 200
          || !reply.get().text("/facts/user").isEmpty() && !reply.get().text("/facts/at").isEmpty(), reply.get().body());
    }
    assertTrue(statuses.size() == 2 && statuses.first() == 200 && (statuses.last() == 409 || statuses.last() == 412), action + " " + statuses);
  }
}
