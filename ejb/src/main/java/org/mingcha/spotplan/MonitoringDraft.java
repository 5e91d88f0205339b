package org.mingcha.spotplan;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What a task of monitoring found on one platform (网络交易监测结果).
 *
 * @param platform as plans name it
 * @param from first day of the time that was looked at
 * @param to its last day
 * @param lookedAt how many listings were looked at
 * @param suspected on how many of them a breach was suspected
 * @param source who monitored, or by which system
 */
public record MonitoringDraft(String platform, LocalDate from, LocalDate to, int lookedAt, int suspected, String source) {

  private static final int MOST = 1_000_000_000;

  /** What is wrong with it, field by field. */
  List<Violation> faults(LocalDate today) {
    return new Faults().told("/platform", platform).told("/source", source).past("/from", from, null, today).past("/to", to, from, today)
        .demand(lookedAt >= 1 && lookedAt <= MOST, "/lookedAt", "spotplan.looked-at")
        .demand(suspected >= 0 && suspected <= lookedAt, "/suspected", "spotplan.suspected").list();
  }
}
