package org.mingcha.enforcement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.OrderedConducts;
import org.mingcha.assessment.OtherAct;
import org.mingcha.enforcement.rest.LedgerBodies.Gains;
import org.mingcha.enforcement.rest.LedgerBodies.Goods;
import org.mingcha.party.CapacityFacts;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformOffering;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Mitigation;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.ledger.Amounts;

/** What handlers find about an act, and what a reviewer says on its rule, as the contract writes it. */
final class FindingBodies {

  private FindingBodies() {}

  /** The whole finding; what is left out has not been found. */
  record Finding(@NotBlank @Size(max = 500) String party, @Valid Standing standing, Integer age, @NotNull @Valid ActBody act,
      @Size(max = 200) List<@NotNull @Valid Goods> goods, @Valid Gains gains, BigDecimal advertisingCost, Boolean costUncountable,
      @Size(max = 20) List<@NotNull @Valid Mitigating> mitigations, @Valid Circumstances circumstances,
      @Size(max = 50) List<@NotNull @Valid Ordered> orders, @Size(max = 50) List<@NotNull @Valid Other> otherActs) {

    ActFinding toFinding() {
      return new ActFinding(party, standing == null ? null : standing.toFacts(), null, age, act.toAct(), LedgerBodies.goods(goods),
          gains == null ? null : gains.toGains(), Amounts.of(advertisingCost, "/advertisingCost"), yes(costUncountable),
          all(mitigations).stream().map(one -> new Mitigation(one.ground, one.evidence, yes(one.reduces))).toList(),
          circumstances == null ? null : circumstances.toCircumstances(),
          all(orders).stream().map(one -> new OrderedConducts(one.order, one.conducts)).toList(),
          all(otherActs).stream().map(one -> new OtherAct(one.caseNo, one.said, one.reason)).toList());
    }
  }

  record ActBody(@NotNull LocalDate from, LocalDate until, LocalDate discoveredOn, @NotNull @Size(min = 1) Set<@NotNull Conduct> conducts,
      Subtype subtype, @Size(max = 20000) String seriousGround, Boolean harmed) {

    Act toAct() {
      return new Act(from, until, discoveredOn, conducts, subtype, seriousGround, yes(harmed));
    }
  }

  record Standing(OperatorKind kind, Boolean runsPlatform, Boolean ownGoods, Boolean onPlatform, Boolean ownSite, Boolean socialOrLive,
      Map<@NotNull PlatformOffering, @NotNull @Size(max = 2000) String> services) {

    CapacityFacts toFacts() {
      return new CapacityFacts(kind, yes(runsPlatform), yes(ownGoods), yes(onPlatform), yes(ownSite), yes(socialOrLive),
          services == null ? Map.of() : services);
    }
  }

  record Mitigating(@NotNull Mitigation.Ground ground, @NotBlank @Size(max = 20000) String evidence, Boolean reduces) {}

  record Circumstances(Boolean slight, Boolean correctedInTime, Exemption.Harm harm, @Size(max = 20000) String proofOfNoFault,
      Boolean lawProvidesOtherwise, @Size(max = 20000) String proofOfIncapacity) {

    org.mingcha.assessment.Circumstances toCircumstances() {
      return new org.mingcha.assessment.Circumstances(yes(slight), yes(correctedInTime), harm, proofOfNoFault, yes(lawProvidesOtherwise),
          proofOfIncapacity);
    }
  }

  record Ordered(@NotBlank @Size(max = 200) String order, @NotNull @Size(min = 1) Set<@NotNull Conduct> conducts) {}

  record Other(@NotBlank @Size(max = 200) String caseNo, OtherAct.Said said, @NotBlank @Size(max = 20000) String reason) {}

  /** What a reviewer says on the rule: which, why it, why not a heavier one, and on each open question. */
  record Choice(@Size(max = 50) String rule, @Size(max = 20000) String reason, @Size(max = 50) List<@NotNull @Valid PassedOver> passedOver,
      @Size(max = 7) List<@NotNull @Valid Answered> questions) {

    ReviewedChoice toChoice() {
      var over = new HashMap<String, String>();
      all(passedOver).forEach(one -> over.put(one.rule, one.reason));
      var answers = new HashMap<OpenQuestion, String>();
      all(questions).forEach(one -> answers.put(OpenQuestion.valueOf("LQ_" + one.question), one.reason));
      return new ReviewedChoice(reason, over, answers);
    }
  }

  record PassedOver(@NotBlank @Size(max = 50) String rule, @NotBlank @Size(max = 20000) String reason) {}

  /** @param question its number, 1 for LQ-1 */
  record Answered(@NotNull @Min(1) @Max(7) Integer question, @NotBlank @Size(max = 20000) String reason) {}

  private static boolean yes(Boolean said) {
    return Boolean.TRUE.equals(said);
  }

  static <T> List<T> all(List<T> given) {
    return given == null ? List.of() : given;
  }
}
