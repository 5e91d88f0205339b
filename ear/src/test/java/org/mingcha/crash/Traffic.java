package org.mingcha.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.mingcha.house.Wire;
import org.mingcha.launcher.HouseSettings;
import org.mingcha.outside.SomeReport;
import org.mingcha.outside.Tokens;

/**
 * A platform at its busiest: single reports on several connections at once, finished bulks one after the other, and a bulk
 * that never ends. All is written into the ledger: what is sent before it is sent, what is acknowledged when the answer is
 * there.
 */
final class Traffic implements AutoCloseable {

  private static final String REPORTS = "/api/v1/disposal-reports";
  private static final String NDJSON = "application/x-ndjson";
  private static final int CONNECTIONS = 8;
  private static final int BULK = 600;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HouseSettings house;
  private final Ledger ledger;
  private final String token = Tokens.platform("platform-a");
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger singles = new AtomicInteger();
  private final AtomicInteger bulks = new AtomicInteger();
  private final AtomicInteger unending = new AtomicInteger();

  private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();

  private interface Work {
    void run(Wire wire) throws IOException;
  }

  Traffic(HouseSettings house, Ledger ledger) {
    this.house = house;
    this.ledger = ledger;
  }

  /** Sends until the connections break. */
  Traffic begin() {
    IntStream.range(0, CONNECTIONS).forEach(i -> untilItBreaks(this::single));
    untilItBreaks(wire -> bulk(wire, IntStream.range(0, BULK).mapToObj(line -> report()).toList()));
    untilItBreaks(this::unending);
    return this;
  }

  /** Waits until every way of sending is well under way. */
  Traffic inTheMiddle() throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (singles.get() < 400 || bulks.get() < 2 || unending.get() < 3 * BULK) {
      if (System.nanoTime() > end) {
        throw new AssertionError("only %s singles, %s bulks, %s lines".formatted(singles, bulks, unending));
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return this;
  }

  /** Sends everything again in one bulk; all must be taken or known. */
  void again() throws IOException {
    try (var wire = new Wire(house)) {
      bulk(wire, ledger.reports());
    }
  }

  private void untilItBreaks(Work work) {
    threads.execute(() -> {
      try (var wire = new Wire(house)) {
        while (!Thread.interrupted()) {
          work.run(wire);
        }
      } catch (IOException broken) {
        // as the platform would: what has no answer is sent again later
      } catch (RuntimeException | AssertionError wrong) {
        surprises.add(wrong);
      }
    });
  }

  private void single(Wire wire) throws IOException {
    var answer = wire.post(REPORTS, token, "application/json", report().getBytes(StandardCharsets.UTF_8));
    if (answer.status() == 201 || answer.status() == 200) { // 200: the answer to its commit was lost, and the second try found it there
      acknowledge(JSON.readTree(answer.body()));
      singles.incrementAndGet();
    } else if (answer.status() != 503) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
  }

  private void bulk(Wire wire, List<String> reports) throws IOException {
    var answer = wire.post(REPORTS + "/bulk", token, NDJSON, String.join("\n", reports).getBytes(StandardCharsets.UTF_8));
    if (answer.status() == 503) {
      return;
    }
    for (var verdict : JSON.readerFor(JsonNode.class).<JsonNode>readValues(answer.body()).readAll()) {
      if (!List.of("ACCEPTED", "DUPLICATE").contains(verdict.path("result").asText())) {
        throw new AssertionError(verdict.toString());
      }
      acknowledge(verdict.path("receipt"));
    }
    bulks.incrementAndGet();
  }

  /**
   * Never asks for its verdicts: they come when the whole input has been read. It takes its time, because all of it is sent
   * again after the crash, which would be most of the test otherwise: five hundred lines a second at most.
   */
  private void unending(Wire wire) throws IOException {
    wire.begin(REPORTS + "/bulk", token, NDJSON);
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      var lines = new ArrayList<String>();
      IntStream.range(0, 50).forEach(i -> lines.add(report()));
      wire.piece((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
      unending.addAndGet(lines.size());
    }
  }

  private String report() {
    ObjectNode report = SomeReport.complete();
    ledger.sent(report.path("platformReportId").asText(), report.toString());
    return report.toString();
  }

  private void acknowledge(JsonNode receipt) {
    ledger.acknowledged(receipt.path("platformReportId").asText(), receipt.path("reportNumber").asText());
  }

  /** Ends what did not break; refused when an answer was neither a receipt nor "try again later" (503). */
  void stop() throws InterruptedException {
    threads.shutdownNow();
    if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new AssertionError("a connection neither broke nor was answered");
    }
    if (!surprises.isEmpty()) {
      throw new AssertionError(surprises.size() + " surprising answers, the first: " + surprises.peek(), surprises.peek());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
