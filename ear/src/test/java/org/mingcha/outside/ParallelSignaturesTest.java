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

  private static final int ROUNDS = 60;
  private static final Caller PRINCIPAL = Caller.officer("yuhang.principal");

  private final ExecutorService two = Executors.newFixedThreadPool(2);

  @AfterEach
  void realTime() {
    two.shutdown();
    SomeCases.realTime();
  }

  @Test
  @DisplayName("六十轮同时退回拟处罚，每轮一次；同时批准、同时决定，一案一个决定，另一人得知谁在何时")
  void oneWins() throws Exception {
    var aCase = SomeCases.investigated("余杭某某音响店").disobeyed().reviewed("");
    for (int round = 0; round < ROUNDS; round++) {
      aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
      both(aCase, "return-penalty", OPINION);
    }
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
    both(aCase, "approve-penalty", OPINION);
    aCase.notified().whenStatementsAreOver();
    both(aCase, "decide", "{\"documentNo\": \"罚77\", \"opinion\": \"同意\"}");

    assertEquals(1, aCase.seen().json().at("/decisions").size());
    assertEquals(ROUNDS + 1, aCase.seen().json().at("/approvals").size());
    var signatures = INSPECTOR.get(aCase.href() + "/timeline").body().split("\"return-penalty\"").length - 1;
    assertEquals(ROUNDS, signatures);
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
      assertTrue(reply.get().status() == 200 || !reply.get().text("/facts/user").isEmpty() || reply.get().status() == 409, reply.get().body());
    }
    assertTrue(statuses.size() == 2 && statuses.first() == 200 && (statuses.last() == 409 || statuses.last() == 412), action + " " + statuses);
  }
}
