package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in the inbox. {@code seen} counts other reports of the same operator, shop, bar code or listing that
 * the reader may see; of each of these it counts a hundred at most. A platform is not told.
 */
public record ReportRow(long id, String reportNumber, String platformReportId, String platformName,
    Instant receivedAt, boolean onTime,
    boolean complete, String operatorName, String operatorNumber, String shopName, String productName, int productCount,
    String violations, ReportStatus status, LocalDate verifyBy, String lead, int seen) implements Serializable {}
