package org.mingcha.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mingcha.identity.BureauView;
import org.mingcha.party.PlatformView;

/**
 * A platform's report of unsafe products taken down (平台质量问题报告，第110号令第15条). It is a record: written once, never
 * changed. What becomes of it stands in a row of its own.
 */
record PlatformReport(Receipt receipt, PlatformView platform, BureauView bureau, Submission submission,
    LocalDate verifyBy) {

  static PlatformReport received(String number, Submission submission, PlatformView platform, BureauView bureau,
      ReportDeadlines deadlines, Instant at) {
    var reading = new ReportReading(submission.content());
    var due = deadlines.reportDue(submission.content().measuresTakenAt());
    var receipt = new Receipt(number, submission.content().platformReportId(), at, bureau.code(), due.dueOn(),
        !deadlines.day(at).isAfter(due.dueOn()), due.provisional(),
        deadlines.orderInForce(submission.content().measuresTakenAt()), submission.sm3(), reading.missing(),
        reading.warnings());
    return new PlatformReport(receipt, platform, bureau, submission, deadlines.verifyBy(at));
  }

  String missingNames() {
    return receipt.missing().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  /** Warnings as one text column: code and pointer, one a line. */
  String warningLines() {
    return receipt.warnings().stream().map(w -> w.code() + " " + w.pointer()).collect(Collectors.joining("\n"));
  }

  String violationNames() {
    var violation = submission.content().violation();
    List<ReportContent.ViolationKind> kinds = violation == null || violation.kinds() == null ? List.of() : violation.kinds();
    return kinds.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
