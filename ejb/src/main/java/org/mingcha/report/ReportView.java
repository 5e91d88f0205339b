package org.mingcha.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as its page shows it.
 *
 * @param received the JSON text exactly as the platform sent it first
 * @param content what it says now, with the last amendment
 * @param missing the groups of Article 15 that are not there now
 * @param verifyBy fifteenth working day after receipt: the bureau must have verified by then
 * @param lead number of the lead opened from it, null when there is none
 */
public record ReportView(Receipt receipt, String platform, String platformName, String bureauPath, String received,
    ReportContent content, List<ReportGroup> missing, ReportStatus status, LocalDate verifyBy, String lead, int version) implements Serializable {}
