package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in the inbox. {@code seen} counts other reports of the same operator, shop, bar code or listing that
 * the reader may see; of each of these it counts a hundred at most. A platform is not told.
 * {@code measures} are the kinds of measures that the platform took, separated by blanks, null for none.
 */
public record ReportRow(long id, String reportNumber, String platformReportId, String platformName,
    Instant receivedAt, boolean onTime,
    boolean complete, String operatorName, String operatorNumber, String shopName, String productName, int productCount,
    String violations, ReportStatus status, LocalDate verifyBy, String lead, int seen, String measures) implements Serializable {}
