package org.mingcha.launcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What monitoring found on platforms, week after week: plans of spot checks that reach these platforms are asked what they made of it. */
final class DemoMonitoring implements DemoKind {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final int WEEKS = 3;
  private static final int WORKDAYS = 5;

  private record Platform(String name, int lookedAt, int suspected) {}

  private static final List<Platform> PLATFORMS = List.of(new Platform("云集市", 240, 9), new Platform("极速达", 180, 14), new Platform("童伴网", 60, 1));

  @Override
  public void plan(DemoMonth month) {
    for (int week = 1; week <= WEEKS; week++) {
      LocalDate day = month.workday(WORKDAYS * week);
      int earlier = week - 1;
      month.on(day, 17, () -> PLATFORMS.forEach(platform -> record(month, platform, day, earlier)));
    }
  }

  /** The weeks before were worse. */
  private static void record(DemoMonth month, Platform platform, LocalDate day, int earlier) {
    month.client().post(OFFICE.inspector(0), "/api/v1/monitoring-results", Map.of("platform", platform.name(),
        "from", day.minusDays(6).toString(), "to", day.toString(), "lookedAt", platform.lookedAt(),
        "suspected", platform.suspected() + 3 * earlier, "source", "省网络交易监测中心"));
  }
}
