package org.mingcha.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.outbox.Outbox;
import org.mingcha.party.PlatformView;
import org.mingcha.party.Platforms;

/** Where platforms hand in their reports. */
@Stateless
@RolesAllowed("platform")
public class ReportIntake {

  @Inject private PlatformReports reports;
  @Inject private Platforms platforms;
  @Inject private Bureaus bureaus;
  @Inject private ReportDeadlines deadlines;
  @Inject private AuditChain audit;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Takes a report and gives its receipt. The same report again gets the same receipt; the same id with other content is
   * a conflict, and nothing is stored. Refused as {@link Invalid} when the report cannot be used at all.
   */
  @Basis("SAMR-110@2025:15")
  public Intake submit(Submission submission) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    var faults = new ReportReading(submission.content()).faults(now);
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    var platform = platforms.requireByClient(submission.client());
    return known(platform, submission).orElseGet(() -> accept(platform, submission, now));
  }

  private Optional<Intake> known(PlatformView platform, Submission submission) {
    return reports.find(platform.uscc(), submission.content().platformReportId())
        .map(earlier -> Intake.repeated(earlier, submission));
  }

  private Intake accept(PlatformView platform, Submission submission, Instant now) {
    var bureau = bureaus.require(platform.domicileBureau());
    var report = PlatformReport.received(reports.nextNumber(now), submission, platform, bureau, deadlines, now);
    if (!reports.add(report)) {
      return known(platform, submission).orElseThrow();
    }
    publish(report, platform);
    return Intake.created(report.receipt());
  }

  private void publish(PlatformReport report, PlatformView platform) {
    var receipt = report.receipt();
    var subject = new SubjectRef(ReportQueries.KIND, receipt.reportNumber());
    var actor = new Actor(platform.client(), platform.name(), "platform", report.bureau().code());
    audit.record("bureau:" + receipt.bureau(), subject, "receive-report", actor, Map.of("sm3", receipt.sm3(),
        "onTime", receipt.onTime(), "dueOn", receipt.dueOn(), "platformReportId", receipt.platformReportId()));
    outbox.put("report-received", subject, Map.of("bureau", receipt.bureau(), "reportNumber", receipt.reportNumber()));
  }
}
