package org.mingcha.launcher;

import java.util.List;

/**
 * What a county bureau sees in a month, and some older cases whose time runs out: two platforms, forty shops, six hundred
 * reports, leads and cases in every stage, lived through the same desks as real work. All names are invented.
 */
public final class DemoData {
  private final HouseSettings settings;

  /** @param settings where the house stands; it runs, with the application and without any matter */
  public DemoData(HouseSettings settings) {
    this.settings = settings;
  }

  /** Lives through the months and returns to the present; fails as LaunchFailed where a step is refused. */
  public void make() {
    DemoMonth month = new DemoMonth(new Client(settings));
    for (DemoKind kind : kinds()) kind.plan(month);
    month.live();
  }

  /** On one hour of a day they act in this order, so that a kind finds what the ones before it have made. */
  private static List<DemoKind> kinds() {
    DemoReports reports = new DemoReports();
    return List.of(
        reports,
        new DemoLeads(reports),
        new DemoOrders(),
        new DemoSummaries(),
        new DemoEvidence(),
        new DemoMeasures(),
        new DemoCases(),
        new DemoMonitoring(),
        new DemoSpotChecks(),
        new DemoInterviews(),
        new DemoUncontactable(),
        new DemoReferrals());
  }
}
