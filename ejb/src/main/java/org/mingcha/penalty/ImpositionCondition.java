package org.mingcha.penalty;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.discretion.DiscretionBands.Band;

/** What must be true of a penalty under a rule that applies, each a legal sentence. */
enum ImpositionCondition {

  /** 处罚有内容 */
  @Basis("APL@2021:57")
  IMPOSES_SOMETHING {
    @Override
    Optional<Bar> against(Case on) {
      return on.when(!on.imposition().imposesSomething(), "penalty.imposes-nothing", Map.of());
    }
  },

  /** 同一违法行为不得给予两次以上罚款 */
  @Basis("APL@2021:29")
  NO_SECOND_FINE {
    @Override
    Optional<Bar> against(Case on) {
      return on.imposition().fine() == null ? Optional.empty() : Optional.ofNullable(on.verdict().fineBar());
    }
  },

  /** 该条有罚款 */
  @Basis("APL@2021:57")
  FINE_PROVIDED {
    @Override
    Optional<Bar> against(Case on) {
      return on.when(on.imposition().fine() != null && !on.branch().hasFine(), "penalty.no-fine", Map.of());
    }
  },

  /** 应当并处罚款的，有罚款 */
  @Basis("APL@2021:57")
  FINE_DEMANDED {
    @Override
    Optional<Bar> against(Case on) {
      var demanded = on.branch().hasFine() && !on.branch().fineOptional() && on.verdict().fineBar() == null && !on.reduced() && !on.worthless();
      return on.when(demanded && on.imposition().fine() == null, "penalty.fine-missing", Map.of());
    }
  },

  /** 计算罚款所需的价值已经查明 */
  @Basis("PQL@2018:72")
  VALUE_KNOWN {
    @Override
    Optional<Bar> against(Case on) {
      var missing = on.branch().missing(on.facts());
      return on.imposition().fine() == null ? Optional.empty()
          : missing.flatMap(value -> on.when(true, "penalty.value-missing", Map.of("value", value.name())));
    }
  },

  /** 罚款不超过上限，含本数 */
  @Basis("SAMR-PROC@2022:84")
  FINE_NOT_ABOVE {
    @Override
    Optional<Bar> against(Case on) {
      return on.fined().flatMap(range -> on.when(on.imposition().fine().compareTo(range.max()) > 0, "penalty.fine-above", bounds(range)));
    }
  },

  /** 罚款不低于下限，含本数；减轻的除外 */
  @Basis({"SAMR-PROC@2022:84", "APL@2021:32"})
  FINE_NOT_BELOW {
    @Override
    Optional<Bar> against(Case on) {
      return on.fined().flatMap(range -> on.when(on.imposition().fine().compareTo(on.least(range)) < 0, "penalty.fine-below", bounds(range)));
    }
  },

  /** 应当从轻或者减轻处罚的，罚款不从重 */
  @Basis({"APL@2021:30", "APL@2021:32"})
  NOT_HEAVIER_WHERE_LIGHTER_IS_DUE {
    @Override
    Optional<Bar> against(Case on) {
      var heavier = on.fined().filter(range -> on.bands().of(on.imposition().fine(), range) == Band.HEAVIER);
      return heavier.flatMap(range -> on.facts().history().lighterDue().map(ground -> Bar.of("penalty.lighter-due", ground.basis().value(),
          Map.of("most", range.at(on.bands().heavierAbove()).setScale(2, RoundingMode.FLOOR).toPlainString()))));
    }
  },

  /** 处罚种类是该条规定的 */
  @Basis("APL@2021:57")
  SANCTIONS_PROVIDED {
    @Override
    Optional<Bar> against(Case on) {
      var beyond = on.imposition().sanctions().beyond(on.branch().sanctions());
      return on.when(!beyond.isEmpty(), "penalty.sanction-not-provided", Map.of());
    }
  },

  /** 应当并处的处罚种类没有遗漏；减轻的除外 */
  @Basis("APL@2021:57")
  SANCTIONS_DEMANDED {
    @Override
    Optional<Bar> against(Case on) {
      var left = new Sanctions(on.branch().always()).beyond(on.imposition().sanctions().list());
      return on.when(!left.isEmpty() && !on.reduced(), "penalty.sanction-missing", Map.of());
    }
  },

  /** 没收违法所得有依据，且不超过认定的数额 */
  @Basis("APL@2021:28")
  GAINS_AS_RECOGNISED {
    @Override
    Optional<Bar> against(Case on) {
      return on.confiscated(on.imposition().confiscatedGains(), on.rule().confiscatesGains(), on.facts().values().gains(),
          "penalty.gains-above-ledger");
    }
  },

  /** 认定了违法所得、依法应当没收的，全部没收；减轻的除外 */
  @Basis("APL@2021:28")
  GAINS_DEMANDED {
    @Override
    Optional<Bar> against(Case on) {
      var found = on.facts().values().gains();
      var demanded = on.rule().confiscatesGains() && !on.branch().fineOptional() && !on.reduced() && found != null;
      return on.when(demanded && on.imposition().confiscatedGains().compareTo(found) < 0, "penalty.gains-missing",
          Map.of("found", String.valueOf(found)));
    }
  },

  /** 没收产品有依据，且不超过货值 */
  @Basis("PQL@2018:72")
  GOODS_AS_VALUED {
    @Override
    Optional<Bar> against(Case on) {
      return on.confiscated(on.imposition().confiscatedGoods(), on.rule().confiscatesGoods(), on.facts().values().goodsValue(),
          "penalty.goods-above-value");
    }
  };

  private static final Yuan FEN = Yuan.of("0.01");

  /** What a condition is asked about; the rule applies and the branch is open. */
  record Case(Imposition imposition, RuleVerdict verdict, Branch branch, ActFacts facts, DiscretionBands bands) {

    PenaltyRule rule() {
      return verdict.rule();
    }

    /** The range, where a fine is imposed and one can be reckoned. */
    Optional<FineRange> fined() {
      return imposition.fine() == null ? Optional.empty() : branch.range(facts);
    }

    /** Whether something proven reduces the penalty under this rule (减轻). */
    boolean reduced() {
      return facts.history().reduces(rule(), facts.offender());
    }

    /** Whether the value that was found is so small that no fen can be fined. */
    boolean worthless() {
      return branch.range(facts).filter(range -> range.max().compareTo(FEN) < 0).isPresent();
    }

    /** The least fine: below the range only where something proven reduces it, and never nothing. */
    Yuan least(FineRange range) {
      return reduced() || range.min().compareTo(FEN) < 0 ? FEN : range.min();
    }

    Optional<Bar> when(boolean barred, String code, Map<String, ?> told) {
      return barred ? Optional.of(Bar.of(code, rule().basis().value(), told)) : Optional.empty();
    }

    Optional<Bar> confiscated(Yuan amount, boolean provided, Yuan found, String otherwise) {
      if (amount.amount().signum() == 0) {
        return Optional.empty();
      }
      return when(!provided, "penalty.confiscation-not-provided", Map.of())
          .or(() -> when(found == null || amount.compareTo(found) > 0, otherwise, Map.of("found", found == null ? "0.00" : found.toString())));
    }
  }

  abstract Optional<Bar> against(Case on);

  private static Map<String, Object> bounds(FineRange range) {
    var told = new LinkedHashMap<String, Object>();
    told.put("min", range.min().toString());
    told.put("max", range.max().toString());
    return told;
  }
}
