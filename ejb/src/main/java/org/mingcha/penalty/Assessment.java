package org.mingcha.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the law allows for an act (处罚依据的适用分析): every rule of the table, with what it allows or why it does not apply.
 *
 * @param verdicts in the order of the table
 * @param concurrence which of the applicable ones fine the act together
 * @param limitationEndsOn last day on which the act can still be discovered; null while it goes on
 */
public record Assessment(List<RuleVerdict> verdicts, Concurrence concurrence, LocalDate limitationEndsOn) implements Serializable {

  public List<RuleVerdict> applicable() {
    return verdicts.stream().filter(RuleVerdict::applicable).toList();
  }

  public Optional<RuleVerdict> verdict(String rule) {
    return verdicts.stream().filter(verdict -> verdict.rule().id().equals(rule)).findFirst();
  }

  /** The open questions of the applicable rules; not empty means that legal review is forced. */
  public Set<OpenQuestion> review() {
    var all = new TreeSet<OpenQuestion>();
    applicable().forEach(verdict -> all.addAll(verdict.review()));
    return all;
  }

  /** Whether only guidance, warning and interview can follow, because no breached duty carries a penalty. */
  public boolean guidanceOnly() {
    return verdicts.stream().allMatch(verdict -> verdict.bars().stream().anyMatch(bar -> bar.code().equals("penalty.guidance-only")));
  }
}
