package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mingcha.kernel.Refusals.refused;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;

/** A lead that does not meet the conditions ends lawfully, without anybody stating that it does. */
@DisplayName("不予立案：提出、复核、批准（程序规定第18至20条）")
class NotFilingTest {

  private static final String ARTICLE_20 = "SAMR-PROC@2022:20";

  private static Officer who(String login) {
    return Yuhang.officer(login, Duty.values());
  }

  @DisplayName("四种可以不予立案的情形依第20条，不符合立案条件的依第19条")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"MINOR_AND_CORRECTED, 20", "FIRST_AND_CORRECTED, 20", "NO_FAULT, 20", "OTHER_LAWFUL_GROUND, 20", "CONDITIONS_NOT_MET, 19"})
  void grounds(NotFilingGround ground, String article) {
    assertEquals("SAMR-PROC@2022:" + article, ground.basis().value());
    assertEquals(5, NotFilingGround.values().length);
  }

  @DisplayName("先核查，后提出不予立案（第18条）")
  @Test void verificationComesFirst() {
    refused("lead.verification-missing", "SAMR-PROC@2022:18", () -> SomeLead.verifying().then("propose-not-filing", Yuhang.INSPECTOR));
  }

  @DisplayName("先经办案机构负责人复核，部门负责人才能批准、退回（第20条）")
  @ParameterizedTest
  @ValueSource(strings = {"approve-not-filing", "return-not-filing"})
  void theUnitHeadGoesFirst(String step) {
    refused("lead.not-endorsed", ARTICLE_20, () -> proposed().then(step, Yuhang.LEADER));
  }

  @DisplayName("提出的不得复核，提出和复核的不得批准、退回；办案人员不得批准（第19条）")
  @ParameterizedTest(name = "{0} 提出，{1} 复核，{2} {3} → {4}")
  @CsvSource({
      "甲, 乙, 丙, approve-not-filing, ", "甲, 乙, 丙, return-not-filing, ", "甲, 乙, 甲, approve-not-filing, lead.signer-proposed",
      "甲, 乙, 乙, approve-not-filing, lead.signer-proposed", "甲, 乙, 乙, return-not-filing, lead.signer-proposed",
      "甲, 乙, inspector1, approve-not-filing, lead.approver-handles", "甲, 乙, inspector1, return-not-filing, lead.approver-handles"})
  void threePeople(String proposer, String endorser, String decider, String step, String refusal) {
    var lead = SomeLead.verified().then("propose-not-filing", who(proposer)).then("endorse-not-filing", who(endorser));
    if (refusal == null) {
      lead.then(step, who(decider));
    } else {
      refused(refusal, "SAMR-PROC@2022:19", () -> lead.then(step, who(decider)));
    }
  }

  @DisplayName("批准后办结，情形和理由记在线索上；先前拟立案时写的四项条件不再作数")
  @Test void whatStandsOnRecord() {
    var facts = SomeLead.endorsed().then("return-filing", Yuhang.LEADER).then("propose-not-filing", Yuhang.INSPECTOR)
        .then("endorse-not-filing", Yuhang.UNIT_HEAD).then("approve-not-filing", Yuhang.LEADER).lead().facts();

    assertEquals("CONDITIONS_NOT_MET 查无实据", facts.ground() + " " + facts.notFilingReason());
    assertNull(facts.conditions());
    assertNull(facts.filingReason());
  }

  @DisplayName("退回的回到核查，不再写着不予立案的情形，可以重新提出")
  @Test void returned() {
    var lead = proposed().then("endorse-not-filing", Yuhang.UNIT_HEAD).then("return-not-filing", Yuhang.LEADER);

    assertEquals(LeadStage.VERIFYING, lead.stage());
    assertNull(lead.lead().facts().ground());
    refused("lead.not-endorsed", ARTICLE_20, () -> lead.then("propose-not-filing", Yuhang.INSPECTOR).then("approve-not-filing", Yuhang.LEADER));
  }

  private static SomeLead proposed() {
    return SomeLead.verified().then("propose-not-filing", Yuhang.INSPECTOR);
  }
}
