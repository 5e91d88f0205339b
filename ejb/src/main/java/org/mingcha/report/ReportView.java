package org.mingcha.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.report.similar.ReportKeys;

/**
 * A report as its page shows it.
 *
 * @param received the JSON text exactly as the platform sent it first
 * @param content what it says now, with the last amendment
 * @param missing the groups of Article 15 that are not there now
 * @param verifyBy fifteenth working day after receipt: the bureau must have verified by then
 * @param lead number of the lead it belongs to, null when there is none
 * @param closeReason why it was closed without action, null unless it was
 */
public record ReportView(Receipt receipt, String platform, String platformName, String bureauPath, String received,
    ReportContent content, List<ReportGroup> missing, ReportStatus status, LocalDate verifyBy, String lead, String closeReason,
    int version) implements Serializable {

  /** The report as officers read it: numbers of persons masked (see {@link OperatorIdentity}). */
  ReportView masked() {
    return new ReportView(receipt, platform, platformName, bureauPath, IdentityMask.on(received), IdentityMask.on(content), missing,
        status, verifyBy, lead, closeReason, version);
  }

  /** Whether a number of a person is masked here. */
  public boolean hidesNumbers() {
    return IdentityMask.numbers(content).anyMatch(number -> number.contains("*"));
  }

  /** Whose goods it tells of: the same text for the same operator, as far as the report lets one know. */
  public String seller() {
    return ReportKeys.seller(platform, content, receipt.reportNumber());
  }
}
