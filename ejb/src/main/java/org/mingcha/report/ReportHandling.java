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

/** What becomes of a report: the one row of it that changes. */
@Entity
@Table(name = "report_handling")
class ReportHandling {

  @Id private Long reportId;
  @Version private int version;
  @Enumerated(EnumType.STRING) private ReportStatus status;
  private String leadNo;
  private LocalDate verifyBy;

  protected ReportHandling() {}

  /** Hands the report over to a lead. Refused when it was handled before (409). */
  void handOverTo(String lead, String reportNumber) {
    if (status != ReportStatus.RECEIVED) {
      throw new Conflict("report.already-handled", leadNo == null ? Map.of("report", reportNumber, "status", status.name())
          : Map.of("report", reportNumber, "status", status.name(), "lead", leadNo));
    }
    status = ReportStatus.LEAD_OPENED;
    leadNo = lead;
  }
}
