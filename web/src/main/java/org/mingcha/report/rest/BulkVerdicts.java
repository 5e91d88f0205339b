package org.mingcha.report.rest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Problem;
import org.mingcha.store.Scratch;

/** The verdicts of a bulk, kept in a file until the whole input has been read, however many they are. */
final class BulkVerdicts implements AutoCloseable {

  private final Path file;
  private final OutputStream out;

  BulkVerdicts() throws IOException {
    file = Scratch.ofTheServer().file();
    out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** Adds the verdict on one line. */
  void add(int line, String platformReportId, String result, Map<String, Object> receipt, Problem problem) throws IOException {
    var verdict = new LinkedHashMap<String, Object>();
    verdict.put("line", line);
    verdict.put("platformReportId", platformReportId);
    verdict.put("result", result);
    verdict.put("receipt", receipt);
    verdict.put("problem", problem);
    out.write(Json.write(verdict).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** Writes them all, and forgets them. */
  void sendTo(OutputStream answer) throws IOException {
    try (this) {
      out.flush();
      Files.copy(file, answer);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
