package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long papers take and what they cost, at wide bounds: this machine is shared. */
class ManyPapersTest {

  private static final PaperType TYPE = PaperType.PENALTY_DECISION;
  private static final Duration A_PAPER = Duration.ofSeconds(1);
  private static final long MEGABYTE = 1 << 20;

  @BeforeAll
  static void warm() {
    for (var i = 0; i < 10; i++) {
      Papers.rendered(TYPE, PaperSamples.whole(TYPE));
    }
  }

  @Test
  @DisplayName("预热后，三页的处罚决定书一秒之内做成 PDF 和 OFD")
  void aPaperTakesLessThanASecond() {
    var times = new ArrayList<Long>();
    for (var i = 0; i < 9; i++) {
      var start = System.nanoTime();
      Papers.rendered(TYPE, PaperSamples.whole(TYPE));
      times.add(System.nanoTime() - start);
    }
    times.sort(null);

    System.out.println("a paper of three pages, median: " + times.get(4) / 1_000_000 + " ms");
    assertTrue(times.get(4) < A_PAPER.toNanos(), times.toString());
  }

  @Test
  @DisplayName("五十份文书同时制作，内存有界，每份完整且各不相同")
  void fiftyAtOnceStayWithinBounds() throws Exception {
    var office = Executors.newFixedThreadPool(50);
    System.gc();
    var before = used();
    ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    try {
      var work = new ArrayList<Callable<String>>();
      for (var i = 1; i <= 50; i++) {
        var number = "余市监处罚〔2026〕" + i + "号";
        work.add(() -> Papers.text(Papers.rendered(TYPE, PaperSamples.whole(TYPE).to("王𠮷明").numbered(number))));
      }
      var texts = new ArrayList<String>();
      for (var made : office.invokeAll(work, 120, TimeUnit.SECONDS)) {
        texts.add(made.get());
      }
      assertEquals(50, texts.stream().distinct().count());
      assertTrue(texts.get(49).contains("〔2026〕50号") && texts.get(0).contains("王𠮷明"));
    } finally {
      office.shutdownNow();
    }
    System.gc();
    System.out.println("fifty papers: heap " + before / MEGABYTE + " MB before, " + peak() / MEGABYTE + " MB at most, " + used() / MEGABYTE + " MB after");
    assertTrue(used() - before < 100 * MEGABYTE, "kept after fifty papers: " + (used() - before) / MEGABYTE + " MB");
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The garbage of all papers is in it, which the collector lets grow as long as there is room. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
