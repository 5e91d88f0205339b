package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import java.util.List;
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

  /** Pairs in all; five hundred ({@code -Dmingcha.pairs=500}) take a minute or two on a quiet machine. */
  private static final int PAIRS = Integer.getInteger("mingcha.pairs", 100);
  /** Pairs on one case: one that was sent back too often takes long to read. */
  private static final int ON_ONE = 50;

  private static final Caller PRINCIPAL = Caller.officer("yuhang.principal");

  private final ExecutorService two = Executors.newFixedThreadPool(2);

  @AfterEach
  void realTime() {
    two.shutdown();
    SomeCases.realTime();
  }

  @Test
  @DisplayName("一百对（可设五百对）负责人同时签：每张审批表一次批准或者退回，一案一个决定，另一人得知谁在何时")
  void oneWins() throws Exception {
    for (int number = 1; number <= PAIRS / ON_ONE; number++) {
      var aCase = SomeCases.investigated("余杭某某音响店" + number).disobeyed().reviewed("");
      for (int round = 1; round < ON_ONE; round++) {
        aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
        both(aCase, "return-penalty", OPINION);
      }
      aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
      both(aCase, "approve-penalty", OPINION);
      signedOnceEach(aCase);
    }
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

  /** Both sign the version that they see; one is done, the other told who was faster. */
  private void both(SomeCases aCase, String action, String body) throws Exception {
    var version = aCase.seen().etag();
    var start = new CyclicBarrier(2);
    List<Future<Reply>> replies = List.of(LEADER, PRINCIPAL).stream().map(who -> two.submit(() -> {
      start.await();
      return who.act(aCase.href(), action, body, version);
    })).toList();
    var statuses = new TreeSet<Integer>();
    for (var reply : replies) {
      statuses.add(reply.get().status());
      assertTrue(reply.get().status() == 200 || reply.get().status() == 409
          || !reply.get().text("/facts/user").isEmpty() && !reply.get().text("/facts/at").isEmpty(), reply.get().body());
    }
    assertTrue(statuses.size() == 2 && statuses.first() == 200 && (statuses.last() == 409 || statuses.last() == 412), action + " " + statuses);
  }
}
