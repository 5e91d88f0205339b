package org.mingcha.report;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A report as its page shows it.
 *
 * @param received the JSON text exactly as the platform sent it
 * @param verifyBy fifteenth working day after receipt: the bureau must have verified by then
 * @param lead number of the lead opened from it, null when there is none
 */
public record ReportView(Receipt receipt, String platform, String platformName, String bureauPath, String received,
    ReportContent content, ReportStatus status, LocalDate verifyBy, String lead, int version) implements Serializable {}
