package org.mingcha.enforcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.FineScale;
import org.mingcha.penalty.Measure;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.RuleVerdict;
import org.mingcha.shared.web.Words;

/** Bases of penalties as people name them: the article first, the id that the system knows it by after it. */
@Named
@RequestScoped
public class RuleWords {

  @Inject private Words words;
  @Inject private CaseCodes codes;
  @Inject private AssessedCase assessed;

  /** The rule of that id in a case, which may be the province's own. */
  public String of(String rule, String number) {
    return known(codes.getRules(), rule)
        .or(() -> assessed.of(number).assessment() == null ? Optional.empty() : assessed.of(number).assessment().verdict(rule).map(RuleVerdict::rule))
        .map(this::name).orElse(rule);
  }

  /** The same among these. */
  public String among(String rule, List<PenaltyRule> rules) {
    return known(rules, rule).map(this::name).orElse(rule);
  }

  /** The provision that sends the case there and, where that is another, the one that lays the penalty down. */
  public String name(PenaltyRule rule) {
    var articles = words.basis(rule.source()) + (rule.basis().equals(rule.source()) ? "" : " · " + words.basis(rule.basis()));
    return words.filled("penalty.rule", Map.of("articles", articles, "id", rule.id()));
  }

  /** How the law measures a fine: 货值金额1倍以上3倍以下. */
  public String scale(FineScale scale) {
    var facts = new HashMap<String, Object>();
    facts.put("of", words.of("penalty.measure." + scale.of()));
    facts.put("from", bound(scale, scale.from()));
    facts.put("to", bound(scale, scale.to()));
    var kind = scale.of() == Measure.YUAN ? "yuan" : "times";
    var said = words.filled("penalty.scale." + kind + (scale.from() == null ? "-to" : ""), facts);
    return scale.only() == FineScale.Only.ALWAYS ? said
        : words.told(words.with("penalty.scale.only." + scale.only(), "limit", words.money(scale.goodsLimit())), said);
  }

  private String bound(FineScale scale, BigDecimal bound) {
    return bound == null ? "" : scale.of() == Measure.YUAN ? words.money(new Yuan(bound)) : bound.stripTrailingZeros().toPlainString();
  }

  private static Optional<PenaltyRule> known(List<PenaltyRule> rules, String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
