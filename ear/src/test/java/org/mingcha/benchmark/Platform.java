package org.mingcha.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.mingcha.house.Wire;
import org.mingcha.launcher.HouseSettings;
import org.mingcha.outside.SomeReport;
import org.mingcha.outside.Tokens;

/** A platform's client: reports that differ in their id, made beforehand as far as can be, so that making them costs little. */
final class Platform {

  private static final String REPORTS = "/api/v1/disposal-reports";
  private static final AtomicLong NEXT = new AtomicLong();

  private final HouseSettings house;
  private final byte[] before;
  private final byte[] after;
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  Platform(HouseSettings house) {
    this.house = house;
    var report = SomeReport.complete();
    var parts = report.put("platformReportId", "@").toString().split("@");
    before = parts[0].getBytes(StandardCharsets.UTF_8);
    after = parts[1].getBytes(StandardCharsets.UTF_8);
  }

  /** One connection that posts single reports; each must be answered 201. */
  Crowd.Client single() throws IOException {
    var wire = new Wire(house);
    var token = Tokens.platform("platform-a");
    return new Crowd.Client() {
      @Override
      public void once() throws IOException {
        var answer = wire.post(REPORTS, token, "application/json", report());
        if (answer.status() != 201) {
          throw new IllegalStateException(answer.status() + " " + answer.text());
        }
      }

      @Override
      public void close() throws IOException {
        wire.close();
      }
    };
  }

  /** Lines of one bulk. */
  byte[] lines(int many) {
    var lines = new ByteArrayOutputStream(many * 1200);
    for (int i = 0; i < many; i++) {
      lines.writeBytes(report());
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  /** Reports a second of one bulk; all must be accepted. */
  double bulk(int many) throws IOException {
    var body = lines(many);
    try (var wire = new Wire(house)) {
      long begin = System.nanoTime();
      var answer = wire.post(REPORTS + "/bulk", Tokens.platform("platform-a"), "application/x-ndjson", body);
      double seconds = (System.nanoTime() - begin) / 1e9;
      demandAccepted(answer, many);
      return many / seconds;
    }
  }

  /** Sends a bulk piece by piece, and asks something between the pieces, while the stream is open. */
  <T> List<T> longBulk(int many, int pieces, Callable<T> asked) throws Exception {
    var answers = new ArrayList<T>();
    try (var wire = new Wire(house)) {
      wire.begin(REPORTS + "/bulk", Tokens.platform("platform-a"), "application/x-ndjson");
      for (int piece = 0; piece < pieces; piece++) {
        wire.piece(lines(many / pieces));
        answers.add(asked.call());
      }
      demandAccepted(wire.end(), many);
    }
    return answers;
  }

  private static void demandAccepted(Wire.Answer answer, int many) {
    long accepted = answer.text().lines().filter(line -> line.contains("\"ACCEPTED\"")).count();
    if (answer.status() != 200 || accepted != many) {
      throw new IllegalStateException(answer.status() + ", accepted " + accepted + " of " + many);
    }
  }

  private byte[] report() {
    var id = (run + "-" + NEXT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    var report = new byte[before.length + id.length + after.length];
    System.arraycopy(before, 0, report, 0, before.length);
    System.arraycopy(id, 0, report, before.length, id.length);
    System.arraycopy(after, 0, report, before.length + id.length, after.length);
    return report;
  }
}
