package org.mingcha.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures two things in turns, so that a busy neighbour or a slow minute meets both alike, and compares them turn by turn.
 * What counts is the median of the ratios.
 */
final class Rounds {

  static final int MANY = 7;

  /** Something to be measured once. */
  interface Measured {
    double once() throws Exception;
  }

  /** The median of each, and the median of the ratios of one turn. */
  record Compared(double product, double floor, double ratio) {}

  private Rounds() {}

  /** Pairs of product and floor, by name; each pair is measured in every turn. */
  static Map<String, Compared> of(Map<String, Measured[]> pairs) throws Exception {
    var seen = new LinkedHashMap<String, List<double[]>>();
    for (int turn = 0; turn < MANY; turn++) {
      for (var pair : pairs.entrySet()) {
        // Who comes first alternates: the second may find caches warm or a disk still busy.
        boolean floorFirst = turn % 2 == 0;
        double floor = floorFirst ? pair.getValue()[1].once() : 0;
        double product = pair.getValue()[0].once();
        floor = floorFirst ? floor : pair.getValue()[1].once();
        seen.computeIfAbsent(pair.getKey(), name -> new ArrayList<>()).add(new double[] {product, floor, product / floor});
      }
    }
    var compared = new LinkedHashMap<String, Compared>();
    seen.forEach((name, turns) -> compared.put(name, new Compared(median(turns, 0), median(turns, 1), median(turns, 2))));
    return compared;
  }

  private static double median(List<double[]> turns, int column) {
    return turns.stream().mapToDouble(turn -> turn[column]).sorted().skip(turns.size() / 2).findFirst().orElseThrow();
  }
}
