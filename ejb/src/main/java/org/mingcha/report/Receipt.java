package org.mingcha.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The bureau's receipt for a report (回执), the same however often it is asked for.
 *
 * @param bureau code of the receiving bureau
 * @param bureauName its name, as receipts give it
 * @param dueOn fifth working day after the day of the measures; that day counts until midnight in Asia/Shanghai
 * @param onTime whether the report came by then (第110号令第15条; that the first day is not counted is our reading)
 * @param provisional whether the due day lies in a year whose official holidays are not known yet
 * @param orderInForce false when the measures were taken before Order 110 took force on 2026-12-01
 * @param sm3 digest of the report's canonical JSON (RFC 8785)
 */
public record Receipt(String reportNumber, String platformReportId, Instant receivedAt, String bureau, String bureauName,
    LocalDate dueOn, boolean onTime, boolean provisional, boolean orderInForce, String sm3, List<ReportGroup> missing,
    List<ReportWarning> warnings) implements Serializable {

  public boolean complete() {
    return missing.isEmpty();
  }
}
