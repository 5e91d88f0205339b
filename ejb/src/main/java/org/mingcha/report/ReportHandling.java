package org.mingcha.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Stale;

/** What becomes of a report: the one row of it that changes. */
@Entity
@Table(name = "report_handling")
class ReportHandling {

  @Id private Long reportId;
  @Version private int version;
  @Enumerated(EnumType.STRING) private ReportStatus status;
  private String leadNo;
  private LocalDate verifyBy;
  private String bureau;
  private String closeReason;

  protected ReportHandling() {}

  /** Hands the report over to a lead. Refused when it was handled before (409). */
  void handOverTo(String lead, String reportNumber) {
    demandWaiting(reportNumber);
    status = ReportStatus.LEAD_OPENED;
    leadNo = lead;
  }

  /** The lead was merged into another. */
  void moveTo(String lead) {
    leadNo = lead;
  }

  /** Closes the report without action (不予处理). Refused when it was handled before (409). */
  void close(String reason, String reportNumber) {
    demandWaiting(reportNumber);
    status = ReportStatus.CLOSED_NO_ACTION;
    closeReason = reason;
  }

  /** Refuses when the caller decided on an older version (412). */
  void requireVersion(int expected) {
    if (version != expected) {
      throw new Stale(Map.of("status", status.name()));
    }
  }

  private void demandWaiting(String reportNumber) {
    if (status != ReportStatus.RECEIVED) {
      throw new Conflict("report.already-handled", leadNo == null ? Map.of("report", reportNumber, "status", status.name())
          : Map.of("report", reportNumber, "status", status.name(), "lead", leadNo));
    }
  }
}
