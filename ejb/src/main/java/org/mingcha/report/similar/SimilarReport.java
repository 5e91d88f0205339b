package org.mingcha.report.similar;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.report.ReportStatus;

/** Another report that may tell of the same thing; {@code by} names what they share, such as {@code OPERATOR GTIN}. */
public record SimilarReport(String reportNumber, String platformName, Instant receivedAt, String operatorName,
    ReportStatus status, String lead, String by) implements Serializable {}
