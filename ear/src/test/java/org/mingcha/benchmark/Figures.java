package org.mingcha.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a run prints: what was measured, against what, the figure and its target. */
final class Figures {

  private final List<String> rows = new ArrayList<>();

  /** A figure that should not be below its target. */
  void atLeast(String what, double figure, double target, String detail) {
    row(what, figure, "≥ " + text(target), figure >= target, (target - figure) / target, detail);
  }

  /** A figure that should not be above its target. */
  void atMost(String what, double figure, double target, String detail) {
    row(what, figure, "≤ " + text(target), figure <= target, (figure - target) / target, detail);
  }

  private void row(String what, double figure, String target, boolean met, double missed, String detail) {
    rows.add("| %s | %s | %s | %s | %s |".formatted(what, text(figure), target,
        met ? "met" : "missed by " + Math.round(missed * 100) + " %", detail));
    System.out.println(rows.get(rows.size() - 1));
  }

  /** As Markdown. */
  String table() {
    return "| measured | figure | target | | medians |\n|---|---|---|---|---|\n" + String.join("\n", rows) + "\n";
  }

  private static String text(double figure) {
    return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.format(Locale.ROOT, "%.2f", figure);
  }
}
