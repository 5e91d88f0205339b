package org.mingcha.spotplan;

import java.io.Serializable;
import java.util.List;

/**
 * What only a plan has; what has not come about yet is null.
 *
 * @param monitoring how the plan takes the results of monitoring into account, or why not
 * @param openChecks checks opened under it that have neither been closed nor given up
 */
public record PlanFacts(int year, String purpose, String monitoring, List<PlanLine> lines, String proposer, String endorser, int openChecks)
    implements Serializable {

  public int batches() {
    return lines.stream().mapToInt(PlanLine::batches).sum();
  }

  public int opened() {
    return lines.stream().mapToInt(PlanLine::opened).sum();
  }
}
