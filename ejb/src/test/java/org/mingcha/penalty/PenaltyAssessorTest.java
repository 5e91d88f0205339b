package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.BranchVerdict.HearingProspect;
import org.mingcha.penalty.OpenQuestion.Handling;
import org.mingcha.penalty.discretion.DiscretionBands.Band;

@DisplayName("处罚依据的适用：竞合、审核、听证、争议（第110号令第20条、第23条，处罚法第29条、第63条，程序规定第50条、第53条）")
class PenaltyAssessorTest {

  private static final PenaltyAssessor ASSESSOR = new PenaltyAssessor(PenaltySettings.shipped());
  private static final Yuan GOODS = Yuan.of("100000");

  /** A fake certificate on goods below standard: one act, fined by P-28b up to once the goods and by R-PQL49 up to thrice. */
  private static SomeFacts twoRules() {
    return SomeFacts.of(Conduct.CERTIFICATE_FRAUD, Conduct.UNSAFE_PRODUCT).how(Subtype.FORGE).worth(ActValues.goods(GOODS));
  }

  @DisplayName("罚款的计算：写明按什么的几倍；金额未查明的，可能适用的都写明；另一档的不写")
  @Test void howTheLawMeasures() {
    var forged = ASSESSOR.assess(SomeFacts.of(Conduct.LICENCE_FRAUD).how(Subtype.FORGE).worth(ActValues.goods(GOODS)).build());
    var scale = forged.verdict("P-28a").orElseThrow().ordinary().scales().get(0);
    assertEquals("GOODS_VALUE 1 3", scale.of() + " " + scale.from() + " " + scale.to());
    var promoted = ASSESSOR.assess(SomeFacts.of(Conduct.FALSE_ADVERTISEMENT).build()).verdict("P-29b").orElseThrow();
    assertEquals(List.of(FineScale.Only.COST_KNOWN, FineScale.Only.COST_UNCOUNTABLE),
        promoted.ordinary().scales().stream().map(FineScale::only).toList());
    var counted = SomeFacts.of(Conduct.FALSE_ADVERTISEMENT).worth(new ActValues(null, GOODS, false, null)).build();
    assertEquals(List.of(FineScale.Only.COST_KNOWN),
        ASSESSOR.assess(counted).verdict("P-29b").orElseThrow().ordinary().scales().stream().map(FineScale::only).toList());
  }

  @DisplayName("可以并处的种类：只罚款的没有；情节严重的一档成立，才有吊销营业执照（产品质量法第53条）；不适用的没有")
  @Test void whatElseItProvides() {
    assertEquals("[] false", provided("P-27", SomeFacts.of(Conduct.DISPLAY)));
    assertEquals("[] false", provided("P-28b", twoRules()));
    assertEquals("[REVOKE_BUSINESS_LICENCE] true", provided("P-28b", twoRules().serious()));
    assertEquals("[] false", provided("P-27", twoRules().serious()));
  }

  private static String provided(String rule, SomeFacts facts) {
    var verdict = ASSESSOR.assess(facts.build()).verdict(rule).orElseThrow();
    return verdict.sanctions() + " " + verdict.seriously();
  }

  @DisplayName("竞合：列出全部可适用的依据及其最高额，建议罚款数额高的（处罚法第29条）")
  @Test void theHigherFineIsProposed() {
    var concurrence = ASSESSOR.assess(twoRules().build()).concurrence();
    assertEquals("R-PQL49", concurrence.proposed());
    assertEquals(List.of(new Concurrence.Maximum("R-PQL49", Yuan.of("300000")), new Concurrence.Maximum("P-28b", GOODS)), concurrence.maxima());
    assertTrue(concurrence.complete());
  }

  @DisplayName("竞合：金额未查明的，先列出，不能当作较低")
  @Test void anUnknownFineCountsAsHigher() {
    var facts = SomeFacts.of(Conduct.CERTIFICATE_FRAUD, Conduct.FALSE_PROMOTION).how(Subtype.FORGE).build();
    var concurrence = ASSESSOR.assess(facts).concurrence();
    assertFalse(concurrence.complete());
    assertEquals("P-29a", concurrence.proposed());
    assertEquals(List.of("P-28b"), concurrence.above("P-29a").stream().map(Concurrence.Maximum::rule).toList());
  }

  @DisplayName("竞合：审核人选定并写明理由；选较低的，须说明为何不属竞合")
  @Test void theReviewerConfirms() {
    var facts = twoRules().build();
    var higher = Imposition.fine("R-PQL49", Yuan.of("150000"));
    var lower = Imposition.fine("P-28b", Yuan.of("50000"));
    refused("penalty.choice-unconfirmed", "APL@2021:29", () -> ASSESSOR.demandReviewed(higher, facts, ReviewedChoice.NONE));
    refused("penalty.choice-unconfirmed", "APL@2021:29", () -> ASSESSOR.demandReviewed(higher, facts, reviewed(" ", Map.of())));
    assertDoesNotThrow(() -> ASSESSOR.demandReviewed(higher, facts, reviewed("数额高", Map.of())));
    refused("penalty.heavier-rule", "APL@2021:29", () -> ASSESSOR.demandReviewed(lower, facts, reviewed("证书为主", Map.of())));
    refused("penalty.heavier-rule", "APL@2021:29", () -> ASSESSOR.demandReviewed(lower, facts, reviewed("证书为主", Map.of("R-PQL49", " "))));
    assertDoesNotThrow(() -> ASSESSOR.demandReviewed(lower, facts, reviewed("证书为主", Map.of("R-PQL49", "不是同一行为"))));
  }

  @DisplayName("只有一条依据的，不需要选定")
  @Test void oneRuleNeedsNoChoice() {
    var facts = SomeFacts.of(Conduct.DISPLAY).build();
    assertDoesNotThrow(() -> ASSESSOR.demandReviewed(Imposition.fine("P-27", Yuan.of("10000")), facts, ReviewedChoice.NONE));
  }

  @DisplayName("争议：强制法制审核并写明理由；本省设定为不得适用的，拒绝；已有定论的，放行（程序规定第50条）")
  @Test void openQuestionsForceLegalReview() {
    var facts = SomeFacts.of(Conduct.DISPLAY).by(Capacity.SELF_BUILT_SITE_OPERATOR, OperatorKind.ENTERPRISE).build();
    var fine = Imposition.fine("P-27", Yuan.of("5000"));
    assertEquals(Set.of(OpenQuestion.LQ_1), ASSESSOR.assess(facts).review());
    var refused = refused("penalty.legal-review", "SAMR-PROC@2022:50", () -> ASSESSOR.demandReviewed(fine, facts, ReviewedChoice.NONE));
    assertEquals(Map.of("question", "LQ-1"), refused.facts());
    assertDoesNotThrow(() -> ASSESSOR.demandReviewed(fine, facts, new ReviewedChoice(null, Map.of(), Map.of(OpenQuestion.LQ_1, "已审核"))));
    var barred = new PenaltyAssessor(PenaltySettings.shipped().with(OpenQuestion.LQ_1, Handling.BARRED));
    refused("penalty.question-barred", "SAMR-110@2025:27", () -> barred.demandLawful(fine, facts));
    var settled = new PenaltyAssessor(PenaltySettings.shipped().with(OpenQuestion.LQ_1, Handling.SETTLED));
    assertDoesNotThrow(() -> settled.demandReviewed(fine, facts, ReviewedChoice.NONE));
  }

  @DisplayName("听证：自然人满一万元、组织满十万元；展示违法的自然人罚满一万元即达线")
  @Test void hearings() {
    var person = SomeFacts.of(Conduct.DISPLAY).by(Capacity.IN_PLATFORM_OPERATOR, OperatorKind.NATURAL_PERSON).build();
    assertTrue(ASSESSOR.givesHearing(Imposition.fine("P-27", Yuan.of("10000")), person));
    assertFalse(ASSESSOR.givesHearing(Imposition.fine("P-27", Yuan.of("9999.99")), person));
    assertEquals(HearingProspect.POSSIBLE, prospect("P-27", person, false));
    assertEquals(HearingProspect.NEVER, prospect("P-27", SomeFacts.of(Conduct.DISPLAY).build(), false));
    var platform = SomeFacts.of(Conduct.NO_DISPOSAL, Conduct.NO_REPORT).by(Capacity.PLATFORM_OPERATOR, OperatorKind.ENTERPRISE).serious().build();
    assertEquals(HearingProspect.CERTAIN, prospect("P-31", platform, true));
    assertEquals(HearingProspect.POSSIBLE, prospect("P-31", platform, false));
    assertEquals(HearingProspect.POSSIBLE, prospect("P-28b", SomeFacts.of(Conduct.CERTIFICATE_FRAUD).how(Subtype.FORGE).build(), false));
  }

  @DisplayName("没有罚则的义务：每条依据都说明只能指导、约谈（第110号令第20条、第23条）")
  @Test void softDuties() {
    var assessment = ASSESSOR.assess(SomeFacts.of(Conduct.TRAINING, Conduct.MONITORING).by(Capacity.PLATFORM_OPERATOR, OperatorKind.ENTERPRISE).build());
    assertTrue(assessment.guidanceOnly());
    assertEquals(List.of(), assessment.applicable());
    assertNull(assessment.concurrence().proposed());
    refused("penalty.guidance-only", "SAMR-110@2025:18", () -> ASSESSOR.demandLawful(Imposition.fine("P-33", Yuan.of("20000")),
        SomeFacts.of(Conduct.TRAINING).by(Capacity.PLATFORM_OPERATOR, OperatorKind.ENTERPRISE).build()));
  }

  @DisplayName("没有罚则的义务有几项的，引条号最前的一条；违反第6条、第12条的引第6条、第12条")
  @Test void theFirstOfTheSoftDuties() {
    assertEquals("SAMR-110@2025:12", soft(Conduct.TRAINING, Conduct.SELF_CHECK));
    assertEquals("SAMR-110@2025:6", soft(Conduct.TRAINING, Conduct.SELF_CHECK, Conduct.GENERAL_DUTY));
  }

  private static String soft(Conduct... conducts) {
    return reasons("P-33", SomeFacts.of(conducts).by(Capacity.PLATFORM_OPERATOR, OperatorKind.ENTERPRISE)).get(0).basis().value();
  }

  @DisplayName("第110号令第31条转引的电子商务法规定与它是同一规定，不算竞合；另有该条所罚的别的行为、或者第31条还不能适用的除外")
  @Test void oneProvisionOnce() {
    assertEquals(List.of("P-31"), maxima(SomeFacts.of(Conduct.NO_DISPOSAL, Conduct.NO_REPORT)));
    assertEquals(List.of("P-31", "R-EC80"), maxima(SomeFacts.of(Conduct.NO_REPORT, Conduct.PLATFORM_RECORDS)));
    assertEquals(List.of("R-EC80"), maxima(SomeFacts.of(Conduct.NO_REPORT).days("2026-10-01", "2026-11-30", "2027-03-01")));
  }

  private static List<String> maxima(SomeFacts facts) {
    return ASSESSOR.assess(facts.by(Capacity.PLATFORM_OPERATOR, OperatorKind.ENTERPRISE).build()).concurrence().maxima().stream()
        .map(Concurrence.Maximum::rule).toList();
  }

  @DisplayName("认定有虚假广告的依照广告法，不列反不正当竞争法；只有虚假宣传的照旧（第110号令第29条）")
  @Test void advertisements() {
    var both = SomeFacts.of(Conduct.FALSE_PROMOTION, Conduct.FALSE_ADVERTISEMENT).worth(new ActValues(null, null, true, null));
    assertEquals(List.of("P-29b"), ASSESSOR.assess(both.build()).applicable().stream().map(verdict -> verdict.rule().id()).toList());
    assertEquals("penalty.advertisement SAMR-110@2025:29", codes("P-29a", both));
    assertEquals("", codes("P-29a", SomeFacts.of(Conduct.FALSE_PROMOTION)));
  }

  @DisplayName("整条不适用的，不再列各情节的理由；只是从轻、减轻的规定、只是转引的，各说各的")
  @Test void onlyWhatStandsAgainstTheRule() {
    assertEquals("penalty.duty-not-breached SAMR-110@2025:29", codes("P-29a", SomeFacts.of(Conduct.DISPLAY)));
    assertEquals("penalty.mitigates-only PQL@2018:55", codes("R-PQL55", SomeFacts.of(Conduct.UNSAFE_PRODUCT)));
    assertEquals("penalty.no-penalty-of-its-own SAMR-110@2025:26", codes("P-26", SomeFacts.of(Conduct.PURCHASE_RECORDS)));
  }

  private static String codes(String rule, SomeFacts facts) {
    return reasons(rule, facts).stream().map(bar -> bar.code() + " " + bar.basis().value()).collect(Collectors.joining(", "));
  }

  private static List<Bar> reasons(String rule, SomeFacts facts) {
    return ASSESSOR.assess(facts.build()).verdict(rule).orElseThrow().reasons();
  }

  @DisplayName("责改未届满的，理由里有文号和届满日")
  @Test void theReasonNamesTheOrder() {
    var facts = SomeFacts.of(Conduct.DISPLAY).build();
    var running = new ActFacts(facts.act(), facts.offender(), facts.values(),
        new History(OrderStates.of("未届满", Set.of(Conduct.DISPLAY), facts.on()), List.of(), List.of()), facts.level(), facts.on());
    var refused = refused("penalty.order-not-lapsed", "SAMR-110@2025:27", () -> ASSESSOR.demandLawful(Imposition.fine("P-27", Yuan.of("1")), running));
    assertEquals(Map.of("order", "某市监责改〔2026〕1号", "dueOn", "2027-03-06"), refused.facts());
  }

  @DisplayName("裁量：拟罚款在幅度中的位置")
  @Test void bands() {
    var facts = SomeFacts.of(Conduct.DISPLAY).build();
    assertEquals(Optional.of(Band.LENIENT), ASSESSOR.band(Imposition.fine("P-27", Yuan.of("1000")), facts));
    assertEquals(Optional.empty(), ASSESSOR.band(new Imposition("P-27", false, null, null, null, Sanctions.of(Sanction.WARNING)), facts));
  }

  @DisplayName("说不通的事实：日期在将来、终了早于开始、没有行为、没有这个依据")
  @Test void factsThatMakeNoSense() {
    assertEquals("penalty.day-in-future", fault(SomeFacts.of(Conduct.DISPLAY).days("2027-03-02", null, "2027-03-01")));
    assertEquals("penalty.day-in-future", fault(SomeFacts.of(Conduct.DISPLAY).days("2027-02-01", "2027-03-02", "2027-03-01")));
    assertEquals("penalty.until-before-from", fault(SomeFacts.of(Conduct.DISPLAY).days("2027-02-02", "2027-02-01", "2027-03-01")));
    assertEquals("required", fault(SomeFacts.of()));
    var unknown = assertThrows(Invalid.class, () -> ASSESSOR.demandLawful(Imposition.fine("P-99", Yuan.of("1")), SomeFacts.of(Conduct.DISPLAY).build()));
    assertEquals("penalty.unknown-rule", unknown.violations().get(0).code());
  }

  private static String fault(SomeFacts facts) {
    return assertThrows(Invalid.class, () -> ASSESSOR.assess(facts.build())).violations().get(0).code();
  }

  private static HearingProspect prospect(String rule, ActFacts facts, boolean serious) {
    return ASSESSOR.assess(facts).verdict(rule).orElseThrow().branch(serious).orElseThrow().hearing();
  }

  private static ReviewedChoice reviewed(String reason, Map<String, String> passedOver) {
    return new ReviewedChoice(reason, passedOver, Map.of());
  }
}
