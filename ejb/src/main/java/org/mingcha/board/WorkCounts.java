package org.mingcha.board;

import java.io.Serializable;
import java.util.List;

/** Figures of the work list: what waits, by kind, and how urgent it is. */
public record WorkCounts(List<Count> counts) implements Serializable {

  /** Figures of one kind; {@code toSign} tells proposals to sign from work to do. */
  public record Count(String kind, boolean toSign, int all, int overdue, int today, int week) implements Serializable {}

  static WorkCounts of(List<Count> counts) {
    return new WorkCounts(List.copyOf(counts));
  }

  /** How many things of this kind wait for work (not for a signature). */
  public int waiting(String kind) {
    return counts.stream().filter(count -> count.kind().equals(kind) && !count.toSign()).mapToInt(Count::all).sum();
  }

  /** How many of the reader's matters wait for somebody else. */
  public int others() {
    return waiting("others");
  }

  public int toSign() {
    return counts.stream().filter(Count::toSign).mapToInt(Count::all).sum();
  }

  public int overdue() {
    return counts.stream().mapToInt(Count::overdue).sum();
  }

  public int today() {
    return counts.stream().mapToInt(Count::today).sum();
  }

  public int week() {
    return counts.stream().mapToInt(Count::week).sum();
  }
}
