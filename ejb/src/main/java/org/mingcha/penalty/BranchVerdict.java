package org.mingcha.penalty;

import java.io.Serializable;
import java.util.List;
import org.mingcha.kernel.Yuan;

/**
 * What a branch of a rule allows for an act.
 *
 * @param serious whether it is the one for serious circumstances
 * @param bars why it is not open; empty when it is
 * @param fine range of the fine in yuan; null where there is none, or it cannot be reckoned yet
 * @param scales how the law measures that fine: the one scale that counts, or those that may while a value is missing; none without a fine
 * @param missing which value has to be found before the fine can be reckoned; null for none
 * @param always sanctions that it demands
 * @param also sanctions that it allows beside them
 * @param hearing whether the party can ask for a hearing
 */
public record BranchVerdict(boolean serious, List<Bar> bars, FineRange fine, List<FineScale> scales, Measure missing, List<Sanction> always, List<Sanction> also,
    HearingProspect hearing) implements Serializable {

  /** Before a sum is proposed: whether a hearing is sure, or depends on what is proposed. */
  public enum HearingProspect {
    NEVER, POSSIBLE, CERTAIN;

    static HearingProspect of(PenaltyRule rule, Branch branch, FineRange fine, ActFacts facts, HearingThreshold threshold) {
      var sum = threshold.sumFor(facts.offender().kind());
      var certain = branch.always().stream().anyMatch(Sanction::givesHearing)
          || !branch.fineOptional() && fine != null && fine.min().compareTo(sum) >= 0;
      var possible = branch.also().stream().anyMatch(Sanction::givesHearing)
          || fine != null && fine.max().compareTo(sum) >= 0
          || fine == null && branch.hasFine()
          || confiscable(rule, facts.values()).compareTo(sum) >= 0;
      return certain ? CERTAIN : possible ? POSSIBLE : NEVER;
    }

    /** Gains and goods that may be confiscated, as far as they are known. */
    private static Yuan confiscable(PenaltyRule rule, ActValues values) {
      var nothing = Yuan.of("0");
      var gains = rule.confiscatesGains() && values.gains() != null ? values.gains() : nothing;
      var goods = rule.confiscatesGoods() && values.goodsValue() != null ? values.goodsValue() : nothing;
      return gains.plus(goods);
    }
  }

  public boolean open() {
    return bars.isEmpty();
  }
}
