package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long papers take and what they cost, at wide bounds: this machine is shared. */
class ManyPapersTest {

  private static final PaperType TYPE = PaperType.PENALTY_DECISION;
  private static final Duration A_PAPER = Duration.ofSeconds(1);

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
  @DisplayName("五十份文书同时制作，256 MB 的堆足够，每份完整且各不相同")
  void fiftyAtOnceFitIntoASmallHeap(@TempDir Path folder) throws Exception {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var told = folder.resolve("told").toFile();
    var office = new ProcessBuilder(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), FiftyAtOnce.class.getName())
        .redirectErrorStream(true).redirectOutput(told).start();
    try {
      var done = office.waitFor(2, TimeUnit.MINUTES);
      var said = Files.readString(told.toPath());
      assertTrue(done && office.exitValue() == 0 && said.contains("50 different papers"), said);
    } finally {
      office.destroyForcibly();
    }
  }
}
