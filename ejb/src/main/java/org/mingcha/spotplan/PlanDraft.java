package org.mingcha.spotplan;

import static org.mingcha.kernel.Faults.told;

import java.util.List;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What a plan says.
 *
 * @param year the calendar year in which the checks are made
 * @param purpose why these products and platforms, for those who sign: risks, monitoring, complaints
 */
public record PlanDraft(String title, int year, String purpose, List<PlanLine> lines) {

  private static final int MOST_LINES = 50;
  private static final int MOST_BATCHES = 10_000;

  /** What is wrong with it, field by field; a plan is made for this year or the next. */
  List<Violation> faults(int thisYear) {
    var faults = new Faults();
    faults.demand(told(title), "/title");
    faults.demand(told(purpose), "/purpose");
    faults.demand(year == thisYear || year == thisYear + 1, "/year", "spotplan.year");
    faults.demand(!lines.isEmpty() && lines.size() <= MOST_LINES, "/lines", "spotplan.lines");
    for (int i = 0; i < lines.size(); i++) {
      faults(lines.get(i), "/lines/" + i, faults);
    }
    return faults.list();
  }

  private static void faults(PlanLine line, String at, Faults faults) {
    faults.demand(told(line.productGroup()), at + "/productGroup");
    faults.demand(!line.standardList().isEmpty(), at + "/standards");
    faults.demand(line.batches() >= 1 && line.batches() <= MOST_BATCHES, at + "/batches", "spotplan.count");
    faults.demand(line.testQuantity() >= 1 && line.testQuantity() <= MOST_BATCHES, at + "/testQuantity", "spotplan.count");
    faults.demand(line.spareQuantity() >= 1 && line.spareQuantity() <= MOST_BATCHES, at + "/spareQuantity", "spotplan.count");
  }
}
