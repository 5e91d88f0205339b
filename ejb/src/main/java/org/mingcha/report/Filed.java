package org.mingcha.report;

/** Where a report was put: its number, the bureau that took it, and whose it is. */
record Filed(String platformReportId, String reportNumber, String bureau, String bureauName, String platformName) {}
