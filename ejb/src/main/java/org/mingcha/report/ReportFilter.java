package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list of reports is narrowed to; every component may be null.
 *
 * @param platform part of the platform's name
 * @param product part of the name of the first product
 * @param division the division of the operator, or one above it: the leading digits of its code
 * @param onTime only those reported in time, or only the late ones
 * @param complete only those that lack none of the six groups, or only those that lack some
 * @param verifyBy only those whose verification ends on this day or before
 */
public record ReportFilter(ReportStatus status, Instant since, String platform, String violation, String product, String division,
    String text, Boolean onTime, Boolean complete, LocalDate verifyBy) implements Serializable {

  public static ReportFilter of(ReportStatus status, Instant since) {
    return new ReportFilter(status, since, null, null, null, null, null, null, null, null);
  }
}
