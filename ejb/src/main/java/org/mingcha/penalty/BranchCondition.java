package org.mingcha.penalty;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Basis;

/** What must be true before a branch of a rule is open. */
enum BranchCondition {

  /** 该分支规定了处罚，不只是责令改正 */
  @Basis("APL@2021:28")
  MORE_THAN_AN_ORDER {
    @Override
    Optional<Bar> against(PenaltyRule rule, Branch branch, ActFacts facts) {
      return branch.hasFine() || !branch.sanctions().isEmpty() ? Optional.empty()
          : Optional.of(Bar.of("penalty.order-only", rule.basis().value(), Map.of()));
    }
  },

  /** 先责令改正：已送达、期限届满、期满后复查未改正 */
  @Basis({"SAMR-110@2025:27", "SAMR-110@2025:30", "SAMR-110@2025:31", "SAMR-110@2025:32", "SAMR-110@2025:33"})
  RECTIFIED_FIRST {
    @Override
    Optional<Bar> against(PenaltyRule rule, Branch branch, ActFacts facts) {
      if (!branch.rectifyFirst()) {
        return Optional.empty();
      }
      var punished = facts.act().conducts().stream().filter(rule::punishes).toList();
      var orders = facts.history().orders().stream().filter(order -> punished.stream().anyMatch(order::covers)).toList();
      var counted = orders.stream().filter(order -> rule.level() != BureauLevel.PROVINCE || order.level() == BureauLevel.PROVINCE).toList();
      if (!orders.isEmpty() && counted.isEmpty()) {
        return Optional.of(Bar.of("penalty.ordered-by-province", rule.source().value(), Map.of("order", orders.get(0).number())));
      }
      return counted.stream().anyMatch(order -> order.lapsed(facts.on())) ? Optional.empty()
          : Optional.of(counted.stream().max(Comparator.comparing(CorrectionOrder::number)).map(order -> pending(rule, order))
              .orElseGet(() -> Bar.of("penalty.rectify-first", rule.source().value(), Map.of())));
    }
  },

  /** 情节严重的，写明理由 */
  @Basis("SAMR-PROC@2022:53")
  GROUND_STATED {
    @Override
    Optional<Bar> against(PenaltyRule rule, Branch branch, ActFacts facts) {
      return branch.needsGround() && !facts.act().serious()
          ? Optional.of(Bar.of("penalty.serious-ground", rule.source().value(), Map.of())) : Optional.empty();
    }
  };

  abstract Optional<Bar> against(PenaltyRule rule, Branch branch, ActFacts facts);

  private static Bar pending(PenaltyRule rule, CorrectionOrder order) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("order", Objects.toString(order.number(), ""));
    facts.put("dueOn", Objects.toString(order.dueOn(), ""));
    return Bar.of(order.dueOn() == null ? "penalty.order-not-served" : "penalty.order-not-lapsed", rule.source().value(), facts);
  }
}
