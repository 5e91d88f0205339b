package org.mingcha.penalty;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * The rules that fine one act together (竞合), those with the higher fine first.
 *
 * @param maxima of each applicable rule with a fine
 * @param proposed id of the rule with the higher fine, the first in the table of two alike; null when no rule fines
 * @param complete false while the fine of one of them cannot be reckoned yet
 */
public record Concurrence(List<Maximum> maxima, String proposed, boolean complete) implements Serializable {

  /**
   * The highest fine of a rule for this act.
   *
   * @param max null while a value that it depends on is unknown
   */
  public record Maximum(String rule, Yuan max) implements Serializable {}

  @Basis("APL@2021:29")
  static Concurrence of(List<Maximum> maxima) {
    var sorted = maxima.stream().sorted(Comparator.comparing(Maximum::max, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
    return new Concurrence(sorted, sorted.isEmpty() ? null : sorted.get(0).rule(), sorted.stream().allMatch(one -> one.max() != null));
  }

  /** Whether more than one rule fines the act, so that a reviewer has to confirm which counts. */
  public boolean several() {
    return maxima.size() > 1;
  }

  /** The rules that fine higher than this one, or may do so as far as is known. */
  public List<Maximum> above(String rule) {
    var own = maxima.stream().filter(one -> one.rule().equals(rule)).map(Maximum::max).findFirst().orElse(null);
    return maxima.stream().filter(one -> !one.rule().equals(rule))
        .filter(one -> one.max() == null || own != null && one.max().compareTo(own) > 0).toList();
  }

  /** The earlier fine that forbids another one for the same act; empty when there is none. */
  @Basis("APL@2021:29")
  static Optional<Bar> finedAlready(ActFacts facts) {
    return facts.history().fines().stream().filter(fine -> fine.covers(facts.act())).findFirst().map(fine -> {
      var told = new LinkedHashMap<String, Object>();
      told.put("bureau", fine.bureau());
      told.put("decision", fine.decision());
      return Bar.of("penalty.fined-already", "APL@2021:29", told);
    });
  }
}
