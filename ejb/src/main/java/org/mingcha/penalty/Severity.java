package org.mingcha.penalty;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.kernel.Yuan;

/**
 * How hard a rule strikes an act, to tell whether one edition is milder than another.
 *
 * @param range from the least to the greatest fine of the branch that its circumstances open; empty while a value is unknown
 * @param burdens sanctions and confiscations beside it
 */
record Severity(Optional<FineRange> range, Set<String> burdens) {

  enum Difference { MILDER, SAME, HARSHER, UNCLEAR }

  static Severity of(PenaltyRule rule, ActFacts facts) {
    var branch = rule.branch(facts.act().serious()).orElse(rule.ordinary());
    var burdens = new HashSet<String>();
    branch.sanctions().forEach(sanction -> burdens.add(sanction.name()));
    if (rule.confiscatesGains()) {
      burdens.add("GAINS");
    }
    if (rule.confiscatesGoods()) {
      burdens.add("GOODS");
    }
    if (!branch.rectifyFirst()) {
      burdens.add("AT_ONCE");
    }
    return new Severity(branch.hasFine() ? branch.range(facts) : Optional.of(NONE), burdens);
  }

  private static final FineRange NONE = new FineRange(Yuan.of("0"), Yuan.of("0"));

  /** Milder only when nothing about it is harsher; where one thing is and another is not, it is unclear. */
  Difference comparedWith(Severity other) {
    if (range.isEmpty() || other.range.isEmpty()) {
      return Difference.UNCLEAR;
    }
    var mine = range.get();
    var theirs = other.range.get();
    var signs = Stream.of(mine.max().compareTo(theirs.max()), mine.min().compareTo(theirs.min()), burdens(other)).toList();
    var harsher = signs.stream().anyMatch(sign -> sign > 0) || unlike(other);
    var milder = signs.stream().anyMatch(sign -> sign < 0) || unlike(other);
    return harsher && milder ? Difference.UNCLEAR : harsher ? Difference.HARSHER : milder ? Difference.MILDER : Difference.SAME;
  }

  private int burdens(Severity other) {
    return burdens.equals(other.burdens) ? 0 : other.burdens.containsAll(burdens) ? -1 : burdens.containsAll(other.burdens) ? 1 : 0;
  }

  private boolean unlike(Severity other) {
    return !other.burdens.containsAll(burdens) && !burdens.containsAll(other.burdens);
  }
}
