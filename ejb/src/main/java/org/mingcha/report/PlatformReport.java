package org.mingcha.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mingcha.calendar.Deadline;
import org.mingcha.report.similar.ReportKeys;

/**
 * A platform's report of unsafe products taken down (平台质量问题报告，第110号令第15条), read and timed. It is a record: written
 * once, never changed. What becomes of it stands in a row of its own.
 *
 * @param due by when it had to come
 * @param verifyBy by when the bureau must have verified it
 */
record PlatformReport(Submission submission, Instant receivedAt, Deadline due, boolean onTime, boolean orderInForce,
    List<ReportGroup> missing, List<ReportWarning> warnings, LocalDate verifyBy) {

  static PlatformReport received(Submission submission, ReportDeadlines deadlines, Instant at) {
    var content = submission.content();
    var reading = new ReportReading(content);
    var due = deadlines.reportDue(content.measuresTakenAt());
    return new PlatformReport(submission, at, due, !deadlines.day(at).isAfter(due.dueOn()),
        deadlines.orderInForce(content.measuresTakenAt()), reading.missing(), reading.warnings(), deadlines.verifyBy(at));
  }

  /** The receipt under the number that the report got, from the bureau that took it. */
  Receipt receipt(Filed filed) {
    return new Receipt(filed.reportNumber(), id(), receivedAt, filed.bureau(), filed.bureauName(), due.dueOn(), onTime, due.provisional(), orderInForce,
        submission.sm3(), missing, warnings);
  }

  String id() {
    return submission.content().platformReportId();
  }

  String missingNames() {
    return missing.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  String warningLines() {
    return ReportWarning.lines(warnings);
  }

  String violationNames() {
    var violation = submission.content().violation();
    List<ReportContent.ViolationKind> kinds = violation == null || violation.kinds() == null ? List.of() : violation.kinds();
    return kinds.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  /** By what the report is found again beside others, as JSON; the platform is put before a shop's id when stored. */
  String keys() {
    return StoredJson.write(ReportKeys.of("", submission.content()));
  }

  /** The operator as lists show and search it; every component may be null. */
  ReportContent.Operator operator() {
    var operator = submission.content().operator();
    return operator == null ? NOBODY : operator;
  }

  /** The shop as lists show and search it; every component may be null. */
  ReportContent.Shop shop() {
    var shop = submission.content().shop();
    return shop == null ? NO_SHOP : shop;
  }

  private static final ReportContent.Operator NOBODY = new ReportContent.Operator(null, null, null, null, null, null, null, null, null);
  private static final ReportContent.Shop NO_SHOP = new ReportContent.Shop(null, null, null);
}
