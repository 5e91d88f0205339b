package org.mingcha.penalty;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.kernel.Yuan;

/**
 * Whether a rule applies to an act, and what it allows.
 *
 * @param rule in the edition that counts
 * @param bars why it does not apply, in the order of the questions asked; empty when nothing stands against it
 * @param fineBar why it must not fine although it applies: somebody has fined the act already; null when it may
 * @param heavier null where the rule has no such branch
 * @param review open questions that it raises here and that need legal review with a written reason
 */
public record RuleVerdict(PenaltyRule rule, List<Bar> bars, Bar fineBar, BranchVerdict ordinary, BranchVerdict heavier,
    Set<OpenQuestion> review) implements Serializable {

  /** Whether something can be imposed by it now. */
  public boolean applicable() {
    return bars.isEmpty() && branches().anyMatch(BranchVerdict::open);
  }

  /** Why nothing can be imposed by it; empty when something can. Of a rule that does not apply at all, its branches give no more reasons. */
  public List<Bar> reasons() {
    return applicable() ? List.of() : !bars.isEmpty() ? bars : branches().flatMap(branch -> branch.bars().stream()).toList();
  }

  public Optional<BranchVerdict> branch(boolean serious) {
    return Optional.ofNullable(serious ? heavier : ordinary);
  }

  /** The other penalties that its open branches provide; none where the rule only fines. */
  public Set<Sanction> sanctions() {
    return open().flatMap(branch -> Stream.concat(branch.always().stream(), branch.also().stream())).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether its branch for serious circumstances is open. */
  public boolean seriously() {
    return open().anyMatch(BranchVerdict::serious);
  }

  /** Whether it may fine at all: it applies, an open branch has a fine, and the act has not been fined yet. */
  public boolean fines() {
    return applicable() && fineBar == null && branches().anyMatch(branch -> branch.open() && (branch.fine() != null || branch.missing() != null));
  }

  /**
   * Whether that one is no other provision, but the very one to which this rule sends the case, for the same conducts: the two do not
   * fine the act together (同一规定，不是竞合).
   */
  boolean leads(RuleVerdict other, Act act) {
    return !rule.source().equals(rule.basis()) && rule.basis().equals(other.rule.source())
        && act.conducts().stream().filter(other.rule::punishes).allMatch(rule::punishes);
  }

  /** The highest fine of its open branches; null while one of them cannot be reckoned. */
  Yuan highest() {
    var open = branches().filter(branch -> branch.open() && (branch.fine() != null || branch.missing() != null)).toList();
    return open.stream().anyMatch(branch -> branch.fine() == null) ? null
        : open.stream().map(branch -> branch.fine().max()).max(Yuan::compareTo).orElse(null);
  }

  private Stream<BranchVerdict> open() {
    return bars.isEmpty() ? branches().filter(BranchVerdict::open) : Stream.empty();
  }

  private Stream<BranchVerdict> branches() {
    return Stream.of(ordinary, heavier).filter(Objects::nonNull);
  }
}
