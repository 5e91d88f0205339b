package org.mingcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("并行单报合并提交：独来的不等，同等的一起走，每份恰有一个结论")
class WaitingLineTest {

  private final WaitingLine line = new WaitingLine();

  @Test
  @DisplayName("独自一份，立即先行，身后无人")
  void aloneItGoesAtOnce() {
    var mine = place();
    assertTrue(line.enter(mine));
    assertEquals(List.of(mine), line.group(mine));
    line.next();
    assertTrue(line.enter(place()), "the line is free again");
  }

  @Test
  @DisplayName("三十二份同时到：每份恰被提交一次，且同一时刻只有一组在提交")
  void everyOneIsCommittedOnce() throws Exception {
    // given thirty-two that come at once, and a commit that counts who is inside
    var inside = new AtomicInteger();
    var crowded = new AtomicInteger();
    var commits = new AtomicInteger();
    var together = new CountDownLatch(32);
    var threads = Executors.newFixedThreadPool(32);
    var places = IntStream.range(0, 32).mapToObj(i -> place()).toList();
    var verdict = Intake.unusable(List.of());

    // when each goes ahead or waits
    var all = places.stream().map(mine -> threads.submit(() -> {
      together.countDown();
      together.await();
      if (line.enter(mine)) {
        crowded.accumulateAndGet(inside.incrementAndGet(), Math::max);
        var group = line.group(mine);
        commits.addAndGet(group.size());
        inside.decrementAndGet();
        group.forEach(place -> place.answer(verdict));
        line.next();
      }
      return mine.verdict();
    })).toList();

    // then each has its verdict, all were committed once, one group at a time
    for (var answer : all) {
      assertSame(verdict, answer.get());
    }
    assertEquals(32, commits.get());
    assertEquals(1, crowded.get());
    threads.shutdown();
  }

  private static WaitingLine.Place place() {
    return new WaitingLine.Place(null);
  }
}
