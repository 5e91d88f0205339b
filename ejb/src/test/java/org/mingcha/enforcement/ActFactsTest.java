package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.Circumstances;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.assessment.NewFinding;
import org.mingcha.assessment.OrderedConducts;
import org.mingcha.assessment.OtherAct;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.CapacityFacts;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformOffering;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.CorrectionOrder;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.ledger.GoodsValue;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.LapsedOrder;

@DisplayName("案件的什么成为处罚规则所问的什么")
class ActFactsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-12-04");

  @DisplayName("主体角色：没有另行查明的按案件上的；查明的按第110号令第34、35、36条判定")
  @ParameterizedTest(name = "{0}：{1}，按{2}的义务")
  @CsvSource({"'', IN_PLATFORM_OPERATOR, IN_PLATFORM_OPERATOR", "platform, PLATFORM_OPERATOR, PLATFORM_OPERATOR",
      "platform own, PLATFORM_SELF_OPERATED, IN_PLATFORM_OPERATOR", "site, SELF_BUILT_SITE_OPERATOR, IN_PLATFORM_OPERATOR",
      "live 3, SOCIAL_LIVE_SERVICE_PROVIDER, ", "live 4, SOCIAL_LIVE_SERVICE_PROVIDER, PLATFORM_OPERATOR", "nothing, UNDETERMINED, "})
  void offender(String standing, String capacity, String actsAs) {
    var found = NewFinding.of(SomeCase.investigated().aCase(), with(standing.isEmpty() ? null : standing(standing)), TODAY).offender();
    assertEquals(capacity + " " + actsAs, found.capacity() + " " + found.actsAs());
  }

  @DisplayName("责令改正：第110号令的自己写明行为；其他法律的由办案人员写明；给别人的不算")
  @ParameterizedTest(name = "{0} 给{1}，写明{2}：{3}")
  @CsvSource({"DISPLAY, 某某电器商行, '', '1号 DISPLAY []'", "DISPLAY, 某某电器商行, LICENCE_NOT_SHOWN, '1号 DISPLAY []'",
      "OTHER, 某某电器商行, '', '1号 OTHER []'", "OTHER, 某某电器商行, LICENCE_NOT_SHOWN, '1号 OTHER [LICENCE_NOT_SHOWN]'", "DISPLAY, 另一商行, '', ''"})
  void orders(Breach breach, String party, String named, String becomes) {
    var finding = new ActFinding("某某电器商行", null, null, null, act("2026-12-02", null, Conduct.DISPLAY), null, null, null, false, null, null,
        named.isEmpty() ? null : List.of(new OrderedConducts("1号", Set.of(Conduct.valueOf(named)))), null);
    var aCase = SomeCase.investigated().without(new LapsedOrder("1号", breach, party)).found(finding).aCase();
    assertEquals(becomes, aCase.findings().facts(TODAY).orElseThrow().history().orders().stream().map(ActFactsTest::told).collect(Collectors.joining()));
  }

  @DisplayName("已作出的罚款：同一义务、起止日相交的，是同一行为（处罚法第29条）；说明不是的除外")
  @ParameterizedTest(name = "罚{0}元，{1}至{2}，{3}，另行说明={4}：{5}")
  @CsvSource({"1000, 2026-12-01, 2026-12-02, DISPLAY, false, true", "1000, 2026-12-01, , DISPLAY, false, true",
      "1000, 2026-11-01, 2026-12-01, DISPLAY, false, false", "1000, 2026-12-05, 2026-12-06, DISPLAY, false, false",
      "1000, 2026-12-01, 2026-12-02, LICENCE_NOT_SHOWN, false, false", "1000, 2026-12-01, 2026-12-02, DISPLAY, true, false",
      ", 2026-12-01, 2026-12-02, DISPLAY, false, false"})
  void finesBefore(String fine, LocalDate from, LocalDate until, Conduct conduct, boolean distinguished, boolean sameAct) {
    var earlier = new EarlierPenalty("慈市监案〔2026〕1号", "慈溪市市场监督管理局", "慈市监罚1号", LocalDate.parse("2026-12-03"),
        fine == null ? null : Yuan.of(fine), from, until, Set.of(conduct));
    var finding = new ActFinding("某某电器商行", null, null, null, act("2026-12-02", null, Conduct.DISPLAY), null, null, null, false, null, null,
        null, distinguished ? List.of(new OtherAct("慈市监案〔2026〕1号", "另一批次")) : null);
    var some = SomeCase.underReviewOf(finding).reviewed();
    some.aCase().findings().knows(SomeFinding.history(List.of(new LapsedOrder("1号", Breach.DISPLAY, "某某电器商行")), false, earlier));

    assertEquals(sameAct ? 1 : 0, some.aCase().findings().finesForTheAct(TODAY).size());
    if (sameAct) {
      assertEquals(Map.of("bureau", "慈溪市市场监督管理局", "decision", "慈市监罚1号"),
          refused("penalty.fined-already", "APL@2021:29", () -> some.proposed(SomeCase.FINE)).facts());
    } else {
      assertEquals(Stage.UNDER_REVIEW, some.proposed(SomeCase.FINE).stage());
    }
  }

  @DisplayName("同名当事人就同一义务、相交期间受过的罚款：没有核对说明的不得报批罚款；不是同一人、不属同一行为的可以；是同一人的不得再罚（处罚法第29条）")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({", assessment.possibly-fined", "OTHER_PARTY, ''", "OTHER_ACT, ''", "SAME_PARTY, penalty.fined-already"})
  void namesakes(OtherAct.Said said, String refusal) {
    var answers = said == null ? null : List.of(new OtherAct(Knowing.NAMESAKE.caseNo(), said, "经核对登记信息"));
    var some = Knowing.namesake(SomeCase.underReviewOf(new ActFinding("某某电器商行", null, null, null, act("2026-12-02", null, Conduct.DISPLAY), null, null,
        null, false, null, null, null, answers)).reviewed());
    assertEquals(said == null ? 1 : 0, some.aCase().findings().unanswered(TODAY).size());
    if (refusal.isEmpty()) {
      assertEquals(Stage.UNDER_REVIEW, some.proposed(SomeCase.FINE).stage());
    } else {
      var told = refused(refusal, "APL@2021:29", () -> some.proposed(SomeCase.FINE)).facts();
      assertEquals("慈市监罚7号", told.get("decision"));
    }
    assertEquals(said == OtherAct.Said.SAME_PARTY ? 1 : 0, some.aCase().findings().exemption(TODAY).orElseThrow().earlierDecisions());
  }

  @DisplayName("本局的层级：第110号令第30条，县局的不适用，省局的适用")
  @Test void level() {
    var county = SomeCase.investigated().withOrder(Breach.RECALL_BY_SELLER).found(SomeFinding.of(Conduct.RECALL_BY_SELLER));
    assertEquals("penalty.provincial-only", why(county, "P-30"));
    assertEquals("", why(county.atTheProvince(), "P-30"));
  }

  @DisplayName("填写的事实说不通的，逐项退回")
  @Test void faults() {
    assertEquals(Set.of("/party assessment.no-such-party"), faults(ActFinding.of("别人", act("2026-12-02", null, Conduct.DISPLAY))));
    assertEquals(Set.of("/act/from penalty.day-in-future"), faults(ActFinding.of("某某电器商行", act("2026-12-05", null, Conduct.DISPLAY))));
    assertEquals(Set.of("/act/conducts required"), faults(ActFinding.of("某某电器商行", act("2026-12-02", null))));
    assertEquals(Set.of("/standing/services/ORDERING required"), faults(with(new CapacityFacts(null, false, false, false, false, true,
        Map.of(PlatformOffering.ORDERING, " ")))));
    var priced = new GoodsValue(List.of(new GoodsValue.Line("灯", Yuan.of("10"), Yuan.of("8"), "同类", 1, 0)));
    assertEquals(Set.of("/goods/0/marketPrice penalty.price-marked"), faults(new ActFinding("某某电器商行", null, null, null,
        act("2026-12-02", null, Conduct.DISPLAY), priced, null, null, false, null, null, null, null)));
    refused("party.platform-is-organisation", "SAMR-110@2025:34.3", () -> NewFinding.of(SomeCase.investigated().aCase(),
        with(new CapacityFacts(OperatorKind.NATURAL_PERSON, true, false, false, false, false, Map.of())), TODAY));
  }

  @DisplayName("依法不予处罚的情形认定了，就不得处罚（处罚法第33条）")
  @Test void exempt() {
    var slight = new ActFinding("某某电器商行", null, null, null, act("2026-12-02", null, Conduct.DISPLAY), null, null, null, false, null,
        new Circumstances(true, true, Exemption.Harm.NONE, null, false, null), null, null);
    refused("penalty.exempt", "APL@2021:33", () -> SomeCase.underReviewOf(slight).reviewed().proposed(SomeCase.FINE));
  }

  private static Set<String> faults(ActFinding typed) {
    return assertThrows(Invalid.class, () -> NewFinding.of(SomeCase.investigated().aCase(), typed, TODAY)).violations().stream()
        .map(fault -> fault.pointer() + " " + fault.code()).collect(Collectors.toSet());
  }

  private static String why(SomeCase some, String rule) {
    return some.aCase().findings().assessment(TODAY).flatMap(assessment -> assessment.verdict(rule)).orElseThrow().reasons().stream()
        .map(bar -> bar.code()).findFirst().orElse("");
  }

  private static CapacityFacts standing(String said) {
    var live = said.startsWith("live");
    return new CapacityFacts(OperatorKind.ENTERPRISE, said.startsWith("platform"), said.endsWith("own"), false, said.equals("site"), live,
        live ? Arrays.stream(PlatformOffering.values()).limit(Integer.parseInt(said.substring(5)))
            .collect(Collectors.toMap(service -> service, service -> "截图")) : Map.of());
  }

  private static ActFinding with(CapacityFacts standing) {
    return new ActFinding("某某电器商行", standing, null, null, act("2026-12-02", null, Conduct.DISPLAY), null, null, null, false, null, null, null, null);
  }

  private static Act act(String from, String until, Conduct... conducts) {
    return new Act(LocalDate.parse(from), until == null ? null : LocalDate.parse(until), null, Set.of(conducts), null, null, false);
  }

  private static String told(CorrectionOrder order) {
    return order.number() + " " + order.breach() + " " + order.conducts();
  }
}
