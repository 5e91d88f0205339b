package org.mingcha.report.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.report.Intake;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportIntake;
import org.mingcha.report.Submission;
import org.mingcha.report.rest.NdjsonLines.Line;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Problem;
import org.mingcha.shared.rest.Problems;

/** Takes a stream of reports, some hundred in each transaction. A verdict is written after the commit that it tells of. */
@ApplicationScoped
class BulkIntake {

  private static final int LINES = 500;
  private static final int BYTES = 4 * 1024 * 1024;
  private static final String PATH = "/api/v1/disposal-reports/bulk";

  @Inject private ReportIntake intake;
  @Inject private Json json;
  @Inject private Problems problems;
  @Inject private ReportDocuments documents;

  /** One line with what could be read of it: a submission, or why there is none. */
  private record Read(Line line, Submission submission, Problem problem) {}

  /** Reads to the end. When the connection breaks, the whole lines that came are stored all the same. */
  BulkVerdicts take(String client, InputStream body, Locale language) throws IOException {
    var verdicts = new BulkVerdicts();
    try {
      read(client, new NdjsonLines(body), language, verdicts);
      return verdicts;
    } catch (IOException | RuntimeException broken) {
      verdicts.close();
      throw broken;
    }
  }

  private void read(String client, NdjsonLines lines, Locale language, BulkVerdicts verdicts) throws IOException {
    var batch = new ArrayList<Read>();
    try {
      var bytes = 0;
      for (var line = lines.next(); line != null; line = lines.next()) {
        batch.add(read(client, line, language));
        bytes += line.bytes().length;
        if (batch.size() == LINES || bytes > BYTES) {
          store(client, batch, language, verdicts);
          batch.clear();
          bytes = 0;
        }
      }
    } finally {
      store(client, batch, language, verdicts);
    }
  }

  private Read read(String client, Line line, Locale language) {
    try {
      var body = line.readable();
      return new Read(line, Submission.of(client, body, json.read(body, ReportContent.class)), null);
    } catch (IllegalArgumentException beyondDouble) {
      return new Read(line, null, problems.of(ReportDocuments.beyondDouble(), PATH, language));
    } catch (RuntimeException unusable) {
      return new Read(line, null, problems.of(unusable, PATH, language));
    }
  }

  private void store(String client, List<Read> batch, Locale language, BulkVerdicts verdicts) throws IOException {
    var submissions = batch.stream().filter(read -> read.submission() != null).map(Read::submission).toList();
    var taken = submissions.isEmpty() ? List.<Intake>of() : intake.submit(client, submissions);
    var next = taken.iterator();
    for (var read : batch) {
      if (read.submission() == null) {
        verdicts.add(read.line().number(), null, "REJECTED", null, read.problem());
      } else {
        add(read, next.next(), language, verdicts);
      }
    }
  }

  private void add(Read read, Intake intake, Locale language, BulkVerdicts verdicts) throws IOException {
    var line = read.line().number();
    var id = read.submission().content().platformReportId();
    switch (intake.outcome()) {
      case CREATED -> verdicts.add(line, id, "ACCEPTED", receipt(intake, language), null);
      case SAME -> verdicts.add(line, id, "DUPLICATE", receipt(intake, language), null);
      case CONFLICT -> verdicts.add(line, id, "CONFLICT", null, problems.of(
          new Conflict("report.other-content", Map.of("reportNumber", intake.receipt().reportNumber())), PATH, language));
      case UNUSABLE -> verdicts.add(line, id, "REJECTED", null, problems.of(new Invalid(intake.faults()), PATH, language));
    }
  }

  private Map<String, Object> receipt(Intake intake, Locale language) {
    return documents.receipt(intake.receipt(), language);
  }
}
