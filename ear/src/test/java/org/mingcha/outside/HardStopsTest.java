package org.mingcha.outside;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

/** Every hard stop of {@code hard-stops.csv} is tried through REST; each attempt is one line of the table, and no line goes untried. */
@DisplayName("系统硬约束：逐条经接口尝试，逐条退回并写明条文")
@ExtendWith(MingchaRuns.class)
class HardStopsTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("第一至八条，各有尝试（程序规定第14、19、22、46、48、50、57、58条，第110号令第27、30条）")
  void eachIsRefused() {
    Map<String, Reply> tried = new LinkedHashMap<>();
    HardStops.tried(attempt -> tried.put(attempt.stop(), attempt.byRest()));

    assertEquals(HardStop.all().stream().map(stop -> stop.name() + " → 422 " + stop.code() + " " + stop.basis()).sorted().collect(joining("\n")),
        tried.entrySet().stream().map(one -> one.getKey() + " → " + answer(one.getValue())).sorted().collect(joining("\n")));
  }

  private static String answer(Reply reply) {
    return reply.status() + " " + reply.text("/type").replace("/problems/", "") + " " + reply.text("/basis");
  }
}
