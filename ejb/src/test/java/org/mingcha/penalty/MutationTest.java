package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.BureauLevel;
import org.mingcha.party.Capacity;
import org.mingcha.penalty.PenaltyAssessor.Conditions;

/** Without any one condition, and with any one fact of a rule changed, at least one line of the tables comes out otherwise. */
@DisplayName("每个条件、每条依据的每个要素，去掉一个就有一行不同")
class MutationTest {

  private static final PenaltySettings SETTINGS = PenaltySettings.shipped();
  /** Settled by the settings, so the tables cannot meet it; PenaltyAssessorTest does. */
  private static final Set<RuleCondition> BY_SETTING = EnumSet.of(RuleCondition.QUESTION_LEAVES_IT_OPEN);

  /** The same rule in effect: where only one capacity owes the duties that a rule names, who owes them is asked beside who can be punished. */
  private static final List<String> SAME = List.of("P-30 anybody", "P-31 anybody", "P-32 anybody", "P-33 anybody", "R-EC80 anybody");

  @DisplayName("适用条件")
  @Test void everyConditionOfARuleIsNeeded() {
    assertEquals(BY_SETTING, EnumSet.copyOf(Stream.of(RuleCondition.values()).filter(condition -> {
      var without = Conditions.all();
      without.rules().remove(condition);
      return unnoticed(new PenaltyAssessor(RuleBook.shipped(), SETTINGS, without), "");
    }).toList()));
  }

  @DisplayName("分支条件")
  @Test void everyConditionOfABranchIsNeeded() {
    assertEquals(List.of(), Stream.of(BranchCondition.values()).filter(condition -> {
      var without = Conditions.all();
      without.branches().remove(condition);
      return unnoticed(new PenaltyAssessor(RuleBook.shipped(), SETTINGS, without), "");
    }).toList());
  }

  @DisplayName("处罚内容的条件")
  @Test void everyConditionOfAPenaltyIsNeeded() {
    assertEquals(List.of(), Stream.of(ImpositionCondition.values()).filter(condition -> {
      var without = Conditions.all();
      without.impositions().remove(condition);
      return unnoticed(new PenaltyAssessor(RuleBook.shipped(), SETTINGS, without), "");
    }).toList());
  }

  @DisplayName("每条依据：主体、行为、细分、先责改、层级、施行日、严重的理由、处罚种类、上限、下限、没收")
  @Test void everyFactOfARuleIsNeeded() {
    var survivors = new ArrayList<String>();
    for (var rule : RuleBook.shipped().rules()) {
      for (var mutation : new TreeMap<>(mutations()).entrySet()) {
        var mutant = mutation.getValue().apply(rule);
        if (!mutant.equals(rule) && rule.nature() == PenaltyRule.Nature.PENALTY) {
          var book = new RuleBook(RuleBook.shipped().rules().stream().map(one -> one == rule ? mutant : one).toList());
          if (unnoticed(new PenaltyAssessor(book, SETTINGS, Conditions.all()), rule.id())) {
            survivors.add(rule.id() + " " + mutation.getKey());
          }
        }
      }
    }
    assertEquals(SAME, survivors);
  }

  private static boolean unnoticed(PenaltyAssessor mutant, String rule) {
    return PenaltyTable.rows().filter(row -> rule.isEmpty() || row.get("规则").equals(rule))
        .allMatch(row -> PenaltyTableTest.outcome(mutant, row).equals(row.result()));
  }

  private static Map<String, UnaryOperator<PenaltyRule>> mutations() {
    return Map.ofEntries(
        Map.entry("anybody", r -> offence(r, EnumSet.allOf(Capacity.class), r.subtypes())),
        Map.entry("any subtype", r -> offence(r, r.offenders(), Map.of())),
        Map.entry("any level", r -> force(r, BureauLevel.COUNTY, r.inForceFrom())),
        Map.entry("always in force", r -> force(r, r.level(), null)),
        Map.entry("in force a day later", r -> force(r, r.level(), r.inForceFrom() == null ? null : LocalDate.of(2026, 12, 2))),
        Map.entry("ordinary without order", r -> branches(r, RuleMutants.atOnce(r.ordinary()), r.heavier())),
        Map.entry("heavier without order", r -> branches(r, r.ordinary(), RuleMutants.atOnce(r.heavier()))),
        Map.entry("a fen more", r -> branches(r, RuleMutants.more(r.ordinary()), r.heavier())),
        Map.entry("heavier a fen more", r -> branches(r, r.ordinary(), RuleMutants.more(r.heavier()))),
        Map.entry("a fen less", r -> branches(r, RuleMutants.less(r.ordinary()), r.heavier())),
        Map.entry("heavier a fen less", r -> branches(r, r.ordinary(), RuleMutants.less(r.heavier()))),
        Map.entry("no sanctions demanded", r -> branches(r, RuleMutants.lenient(r.ordinary()), RuleMutants.lenient(r.heavier()))),
        Map.entry("no sanctions allowed", r -> branches(r, RuleMutants.without(r.ordinary()), RuleMutants.without(r.heavier()))),
        Map.entry("no ground", r -> branches(r, r.ordinary(), RuleMutants.groundless(r.heavier()))),
        Map.entry("gains the other way", r -> confiscating(r, !r.confiscatesGains(), r.confiscatesGoods())),
        Map.entry("goods the other way", r -> confiscating(r, r.confiscatesGains(), !r.confiscatesGoods())));
  }

  private static PenaltyRule offence(PenaltyRule r, Set<Capacity> offenders, Map<Conduct, Set<Subtype>> subtypes) {
    return new PenaltyRule(r.id(), r.source(), r.basis(), r.nature(), offenders, r.conducts(), subtypes, r.ordinary(), r.heavier(),
        r.confiscatesGains(), r.confiscatesGoods(), r.level(), r.inForceFrom(), r.inForceUntil(), r.questions(), r.crime(), r.note());
  }

  private static PenaltyRule force(PenaltyRule r, BureauLevel level, LocalDate from) {
    return new PenaltyRule(r.id(), r.source(), r.basis(), r.nature(), r.offenders(), r.conducts(), r.subtypes(), r.ordinary(), r.heavier(),
        r.confiscatesGains(), r.confiscatesGoods(), level, from, r.inForceUntil(), r.questions(), r.crime(), r.note());
  }

  private static PenaltyRule branches(PenaltyRule r, Branch ordinary, Branch heavier) {
    return new PenaltyRule(r.id(), r.source(), r.basis(), r.nature(), r.offenders(), r.conducts(), r.subtypes(), ordinary, heavier,
        r.confiscatesGains(), r.confiscatesGoods(), r.level(), r.inForceFrom(), r.inForceUntil(), r.questions(), r.crime(), r.note());
  }

  private static PenaltyRule confiscating(PenaltyRule r, boolean gains, boolean goods) {
    return new PenaltyRule(r.id(), r.source(), r.basis(), r.nature(), r.offenders(), r.conducts(), r.subtypes(), r.ordinary(), r.heavier(),
        gains, goods, r.level(), r.inForceFrom(), r.inForceUntil(), r.questions(), r.crime(), r.note());
  }
}
