package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;

/** What a list of reports is narrowed to; every component may be null. {@code late} and {@code incomplete} keep only those. */
public record ReportFilter(ReportStatus status, Instant since, String platform, String violation, String text,
    boolean late, boolean incomplete) implements Serializable {

  public static ReportFilter of(ReportStatus status, Instant since) {
    return new ReportFilter(status, since, null, null, null, false, false);
  }
}
