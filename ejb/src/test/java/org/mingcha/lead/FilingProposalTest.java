package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.kernel.Refusals.refused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;

/** What a proposal to file must bring: all four conditions, and two officers who may handle a case. */
@DisplayName("拟立案的条件（程序规定第19条）")
class FilingProposalTest {

  private static final String ARTICLE_19 = "SAMR-PROC@2022:19";

  @DisplayName("初步证据、应予处罚、属本部门管辖、在处罚时效内：缺一不可（第19条）")
  @ParameterizedTest(name = "证据 {0}，应罚 {1}，管辖 {2}，时效 {3} → 可以拟立案 {4}")
  @CsvSource({
      "true, true, true, true, true",
      "false, true, true, true, false", "true, false, true, true, false", "true, true, false, true, false", "true, true, true, false, false",
      "false, false, true, true, false", "true, true, false, false, false", "false, false, false, false, false"})
  void allFourConditions(boolean evidence, boolean punishable, boolean jurisdiction, boolean limitation, boolean proposed) {
    var lead = SomeLead.verified();
    var conditions = new FilingConditions(evidence, punishable, jurisdiction, limitation);
    if (proposed) {
      lead.proposes(Yuhang.INSPECTOR, conditions, two());
    } else {
      refused("lead.filing-conditions", ARTICLE_19, () -> lead.proposes(Yuhang.INSPECTOR, conditions, two()));
    }
    assertEquals(proposed ? LeadStage.FILING_PROPOSED : LeadStage.VERIFYING, lead.stage());
  }

  @DisplayName("两名以上具有行政执法资格的办案人员（第19条）：证件须在当日有效，人人都要有")
  @ParameterizedTest(name = "拟派 {0}，其中登记在册且 {1} → {2}")
  @CsvSource({
      "甲 乙, 甲:2029-12-31 乙:2029-12-31, 甲 乙", "甲 乙 丙, 甲:2029-12-31 乙:2029-12-31 丙:2026-12-04, 甲 乙 丙",
      "甲, 甲:2029-12-31, refused", "'', '', refused", "甲 甲, 甲:2029-12-31, refused",
      "甲 乙, 甲:2029-12-31, refused", "甲 乙, 甲:2029-12-31 乙:none, refused", "甲 乙, 甲:2029-12-31 乙:2026-12-03, refused",
      "甲 乙, 甲:2029-12-31 乙:2026-12-04, 甲 乙", "甲 乙 丙, 甲:2029-12-31 乙:2029-12-31 丙:2026-12-03, refused",
      "甲 乙 丙, 甲:2029-12-31 乙:2029-12-31, refused"})
  void twoCertifiedHandlers(String named, String register, String handlers) {
    var lead = SomeLead.verified();
    if (handlers.equals("refused")) {
      var refused = refused("lead.two-certified-handlers", ARTICLE_19, () -> propose(lead, named, register));
      assertEquals(2, refused.facts().get("required"));
      assertEquals(LeadStage.VERIFYING, lead.stage());
      return;
    }
    propose(lead, named, register);
    assertEquals(handlers, String.join(" ", lead.handlers()));
  }

  @DisplayName("办案机构负责人另行指定的，以其指定为准，资格要求相同（第19条）")
  @Test void theUnitHeadDesignates() {
    var lead = SomeLead.proposed();
    lead.designates(Yuhang.certifiedUntil("丙", "2029-12-31"), Yuhang.certifiedUntil("丁", "2029-12-31"));
    assertEquals(List.of("丙", "丁"), lead.handlers());
    assertEquals("ZF-丙", lead.lead().handlers().get(0).certificate());

    var refused = refused("lead.two-certified-handlers", ARTICLE_19, () ->
        lead.designates(Yuhang.certifiedUntil("丙", "2029-12-31"), Yuhang.certifiedUntil("丁", "2026-12-03")));
    assertEquals(List.of("丙"), refused.facts().get("certified"));
  }

  @DisplayName("拟立案的意见记在线索上：四项条件、管辖理由、提出人、理由")
  @Test void whatWasProposedIsKept() {
    var facts = SomeLead.proposed().lead().facts();
    assertEquals(SomeLead.ALL_FOUR, facts.conditions());
    assertEquals("平台住所地局先收到 yuhang.inspector1 涉嫌冒用证书",
        String.join(" ", facts.jurisdictionReason(), facts.proposer(), facts.filingReason()));
  }

  private static List<OfficerView> two() {
    return List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certified(Yuhang.COLLEAGUE));
  }

  private static void propose(SomeLead lead, String named, String register) {
    var officers = new ArrayList<OfficerView>();
    for (var entry : words(register)) {
      var parts = entry.split(":");
      officers.add(parts[1].equals("none") ? Yuhang.withoutCertificate(parts[0]) : Yuhang.certifiedUntil(parts[0], parts[1]));
    }
    lead.proposes(Yuhang.INSPECTOR, SomeLead.ALL_FOUR, words(named), officers);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }
}
