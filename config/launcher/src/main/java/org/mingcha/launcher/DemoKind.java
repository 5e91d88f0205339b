package org.mingcha.launcher;

/** One kind of work in the demo's month: it plans what happens on which day, and {@link DemoMonth} lets it happen. */
interface DemoKind {
  void plan(DemoMonth month);
}
