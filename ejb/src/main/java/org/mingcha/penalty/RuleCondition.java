package org.mingcha.penalty;

import static org.mingcha.penalty.OpenQuestion.Handling.BARRED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.PenaltyRule.Nature;

/** What must be true before a rule applies to an act at all, each a legal sentence; in the order in which reasons are given. */
enum RuleCondition {

  /** 违反了该条所罚的义务；没有罚则的义务只能指导、约谈 */
  @Basis({"SAMR-110@2025:20", "SAMR-110@2025:23"})
  DUTY_BREACHED {
    @Override
    Optional<Bar> against(Case on) {
      var conducts = on.facts().act().conducts();
      var soft = conducts.stream().filter(Conduct::guidanceOnly).sorted().findFirst();
      if (soft.isPresent() && conducts.stream().allMatch(Conduct::guidanceOnly)) {
        return bar("penalty.guidance-only", soft.get().duty().value(), Map.of());
      }
      return when(conducts.stream().noneMatch(on.rule()::punishes), "penalty.duty-not-breached", on.basis(), Map.of());
    }
  },

  /** 虚假广告依照广告法处罚，不依照反不正当竞争法 */
  @Basis("SAMR-110@2025:29")
  NO_ADVERTISEMENT {
    @Override
    Optional<Bar> against(Case on) {
      return when(on.rule().basis().equals(PROMOTION) && on.rule().conducts().stream().anyMatch(on.facts().act().conducts()::contains)
          && on.facts().act().conducts().contains(Conduct.FALSE_ADVERTISEMENT), "penalty.advertisement", on.basis(), Map.of());
    }
  },

  /** 行为终了时该条已经施行，现在仍认为违法 */
  @Basis({"SAMR-110@2025:38", "APL@2021:37"})
  IN_FORCE {
    @Override
    Optional<Bar> against(Case on) {
      return Optional.ofNullable(on.law().bar());
    }
  },

  /** 该条有独立罚则，不只是转引，也不只是从轻、减轻的规定 */
  @Basis("SAMR-110@2025:26")
  PENALTY_OF_ITS_OWN {
    @Override
    Optional<Bar> against(Case on) {
      return when(on.rule().nature() == Nature.MITIGATION, "penalty.mitigates-only", on.basis(), Map.of())
          .or(() -> when(on.rule().nature() == Nature.REFERENCE, "penalty.no-penalty-of-its-own", on.basis(), Map.of()));
    }
  },

  /** 当事人具有该条所罚的主体角色 */
  @Basis({"SAMR-110@2025:34", "SAMR-110@2025:35", "SAMR-110@2025:36"})
  IN_THAT_CAPACITY {
    @Override
    Optional<Bar> against(Case on) {
      var offender = on.facts().offender();
      var punished = on.facts().act().conducts().stream().filter(on.rule()::punishes).toList();
      if (offender.among(on.rule()) && (punished.isEmpty() || punished.stream().anyMatch(offender::owes))) {
        return Optional.empty();
      }
      var undecided = offender.actsAs() == null;
      return undecided && offender.capacity() == Capacity.UNDETERMINED ? bar("penalty.capacity-undetermined", "SAMR-110@2025:34", Map.of())
          : undecided && offender.capacity() == Capacity.SOCIAL_LIVE_SERVICE_PROVIDER && on.rule().offenders().contains(Capacity.PLATFORM_OPERATOR)
          ? bar("penalty.not-a-platform", "SAMR-110@2025:35", Map.of())
          : bar("penalty.other-capacity", on.basis(), Map.of());
    }
  },

  /** 平台经营者是法人或者非法人组织 */
  @Basis("SAMR-110@2025:34")
  PLATFORM_IS_ORGANISATION {
    @Override
    Optional<Bar> against(Case on) {
      var offender = on.facts().offender();
      return when(offender.actsAs() == Capacity.PLATFORM_OPERATOR
          && (offender.kind() == OperatorKind.NATURAL_PERSON || offender.kind() == OperatorKind.INDIVIDUAL_BUSINESS),
          "penalty.platform-is-organisation", "SAMR-110@2025:34.3", Map.of());
    }
  },

  /** 证照滥用方式已经选定，并且是该条所罚的 */
  @Basis("SAMR-110@2025:28")
  THAT_SUBTYPE {
    @Override
    Optional<Bar> against(Case on) {
      var chosen = on.facts().act().subtype();
      var wanted = on.facts().act().conducts().stream().map(on.rule().subtypes()::get).filter(Objects::nonNull).toList();
      return wanted.isEmpty() ? Optional.empty()
          : chosen == null ? bar("penalty.subtype-required", on.basis(), Map.of())
          : when(wanted.stream().noneMatch(some -> some.contains(chosen)), "penalty.other-subtype", on.basis(), Map.of());
    }
  },

  /** 本局是有权处罚的层级 */
  @Basis("SAMR-110@2025:30")
  COMPETENT_LEVEL {
    @Override
    Optional<Bar> against(Case on) {
      return when(on.rule().level() == BureauLevel.PROVINCE && on.facts().level() != BureauLevel.PROVINCE,
          "penalty.provincial-only", on.basis(), Map.of());
    }
  },

  /** 在处罚时效内被发现 */
  @Basis("APL@2021:36")
  WITHIN_LIMITATION {
    @Override
    Optional<Bar> against(Case on) {
      return on.facts().act().limitationEndsOn().filter(day -> on.facts().act().timeBarred(on.facts().on())).map(day -> Bar.of("penalty.limitation-over", "APL@2021:36",
          facts("endedOn", on.facts().lastDay(), "lastDay", day)));
    }
  },

  /** 已满十四周岁 */
  @Basis("APL@2021:30")
  OF_AGE {
    @Override
    Optional<Bar> against(Case on) {
      var age = on.facts().offender().age();
      return when(age != null && age < AGE_OF_PENALTY, "penalty.under-age", "APL@2021:30", Map.of());
    }
  },

  /** 没有被本省设定为不得适用的争议 */
  @Basis("SAMR-PROC@2022:50")
  QUESTION_LEAVES_IT_OPEN {
    @Override
    Optional<Bar> against(Case on) {
      return OpenQuestion.raisedBy(on).stream().filter(question -> on.settings().handling(question) == BARRED).findFirst()
          .map(question -> Bar.of("penalty.question-barred", on.basis(), Map.of("question", question.id())));
    }
  },

  /** 同一违法行为没有被罚过款（只有罚款的规则） */
  @Basis("APL@2021:29")
  NOT_FINED_YET {
    @Override
    Optional<Bar> against(Case on) {
      return on.rule().finesOnly() ? Concurrence.finedAlready(on.facts()) : Optional.empty();
    }
  };

  private static final int AGE_OF_PENALTY = 14;
  /** What is false and no advertisement; an advertisement is dealt with by the law on advertisements (第20条第2款). */
  private static final Citation PROMOTION = Citation.of("AUC@2025:25");

  /** What a condition is asked about. */
  record Case(GoverningLaw law, ActFacts facts, PenaltySettings settings) {

    PenaltyRule rule() {
      return law.rule();
    }

    String basis() {
      return law.rule().source().value();
    }
  }

  /** Why the rule does not apply; empty when this does not stand against it. */
  abstract Optional<Bar> against(Case on);

  private static Optional<Bar> when(boolean barred, String code, String basis, Map<String, ?> facts) {
    return barred ? bar(code, basis, facts) : Optional.empty();
  }

  private static Optional<Bar> bar(String code, String basis, Map<String, ?> facts) {
    return Optional.of(Bar.of(code, basis, facts));
  }

  private static Map<String, Object> facts(String one, LocalDate first, String two, LocalDate second) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put(one, first.toString());
    facts.put(two, second.toString());
    return facts;
  }
}
