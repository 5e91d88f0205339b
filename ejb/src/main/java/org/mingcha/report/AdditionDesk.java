package org.mingcha.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.party.PlatformView;
import org.mingcha.party.Platforms;
import org.mingcha.store.FileStore;

/** Where a platform completes and corrects what it reported; what it said before stays. */
@Stateless
@RolesAllowed("platform")
public class AdditionDesk {

  @Inject private ReportQueries queries;
  @Inject private ReportAdditions additions;
  @Inject private FileStore files;
  @Inject private Platforms platforms;
  @Inject private CurrentOfficer current;
  @Inject private IntakeRecord record;
  @Inject private Clock clock;

  /**
   * Takes a new content for a report of the caller's. The same content as the present one is no amendment: the present
   * one is answered. Refused as {@link Invalid} when the content cannot be used or stands under another id.
   *
   * @param received the body as it came, with content and reason
   */
  @Basis("SAMR-110@2025:15")
  public Amended amend(String reportNumber, Submission content, byte[] received, String reason) {
    var platform = platforms.requireByClient(current.platformClient());
    var report = own(reportNumber, platform);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    demandUsable(report, content, now);
    additions.open(reportNumber);
    var earlier = additions.amendments(reportNumber);
    if (!earlier.isEmpty() && earlier.get(earlier.size() - 1).sm3().equals(content.sm3())) {
      return new Amended(report.receipt(), earlier.get(earlier.size() - 1), false);
    }
    var reading = new ReportReading(content.content());
    var amendment = new Amendment(earlier.size() + 1, now, reason, content.sm3(),
        new String(received, StandardCharsets.UTF_8), reading.missing(), reading.warnings());
    additions.add(reportNumber, amendment);
    record.added(platform, report.receipt(), "amend-report", Map.of("amendment", amendment.number(), "sm3", amendment.sm3(), "reason", reason));
    return new Amended(report.receipt(), amendment, true);
  }

  /**
   * Takes a file for a report of the caller's. Where the report announced a record of this name with its digests, the
   * file must have them; else it is refused as {@link Invalid} and nothing is kept.
   */
  public Attachment attach(String reportNumber, ReportContent.RecordKind kind, String fileName, InputStream file) {
    var platform = platforms.requireByClient(current.platformClient());
    var report = own(reportNumber, platform);
    additions.open(reportNumber);
    var stored = files.put(file, fileName);
    var announced = report.content().records().stream().filter(r -> fileName.equals(r.fileName())).toList();
    if (!announced.isEmpty() && announced.stream().noneMatch(r -> r.hasDigestsOf(stored))) {
      throw new Invalid(List.of(Violation.of("/file", "report.digest")));
    }
    var attachment = new Attachment(additions.attachments(reportNumber).size() + 1,
        clock.instant().truncatedTo(ChronoUnit.MICROS), kind, fileName, stored);
    additions.add(reportNumber, attachment);
    record.added(platform, report.receipt(), "attach-file", Map.of("attachment", attachment.number(), "fileName", fileName,
        "sm3", stored.sm3(), "size", stored.size()));
    return attachment;
  }

  private ReportView own(String reportNumber, PlatformView platform) {
    return queries.require(reportNumber, new ReportReader.OfPlatform(platform.uscc()));
  }

  private static void demandUsable(ReportView report, Submission content, Instant now) {
    var faults = new ReportReading(content.content()).faults(now);
    if (!report.receipt().platformReportId().equals(content.content().platformReportId())) {
      faults.add(Violation.of("/platformReportId", "report.other-id"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }
}
