package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.view.ActionView;

/** Proposing, designating and approving are three offices of three people, in that order, after a verification. */
@DisplayName("拟立案、指定办案人员、批准：三道手续、三个人（程序规定第18、19条）")
class FilingSignersTest {

  private static final String ARTICLE_19 = "SAMR-PROC@2022:19";

  /** In a small bureau one officer may hold every office; the rule must hold there too. */
  private static Officer who(String login) {
    return Yuhang.officer(login, Duty.values());
  }

  @DisplayName("提出立案的人不得指定，提出的和指定的都不得批准、退回、不予立案（第19条）")
  @ParameterizedTest(name = "{0} 提出，{1} 指定，{2} {3} → {4}")
  @CsvSource({
      "甲, 乙, 丙, approve-filing, ok", "甲, 乙, 丙, return-filing, ok", "甲, 乙, 丙, decline-filing, ok",
      "甲, 乙, 甲, approve-filing, refused", "甲, 乙, 甲, return-filing, refused", "甲, 乙, 甲, decline-filing, refused",
      "甲, 乙, 乙, approve-filing, refused", "甲, 乙, 乙, return-filing, refused", "甲, 乙, 乙, decline-filing, refused"})
  void threePeople(String proposer, String endorser, String decider, String step, String answer) {
    var lead = SomeLead.verified().then("propose-filing", who(proposer)).then("endorse-filing", who(endorser));
    if (answer.equals("ok")) {
      assertTrue(button(lead, step, who(decider)).allowed());
      lead.then(step, who(decider));
      return;
    }
    signerRefused(lead, step, who(decider));
  }

  @DisplayName("提出立案的人不得指定办案人员（第19条）")
  @Test void theProposerDoesNotEndorse() {
    signerRefused(SomeLead.verified().then("propose-filing", who("甲")), "endorse-filing", who("甲"));
  }

  @DisplayName("被指定的办案人员不得审批自己承办的线索（第19条）")
  @ParameterizedTest
  @CsvSource({"approve-filing", "return-filing", "decline-filing"})
  void theHandlerDoesNotDecide(String step) {
    var lead = SomeLead.verified().then("propose-filing", who("甲")).then("endorse-filing", who("乙"));
    refused("lead.approver-handles", ARTICLE_19, () -> lead.then(step, who("inspector2")));
    assertEquals("lead.approver-handles", button(lead, step, who("inspector2")).reason());
  }

  @DisplayName("退回后换人提出：上一轮提出的人这一轮可以指定")
  @Test void eachProposalHasItsOwnPeople() {
    var again = SomeLead.verified().then("propose-filing", who("甲")).then("endorse-filing", who("乙"))
        .then("return-filing", who("丙")).then("propose-filing", who("乙"));

    assertEquals("甲", again.then("endorse-filing", who("甲")).lead().endorsement().endorser().replace("yuhang.", ""));
    signerRefused(again, "approve-filing", who("乙"));
  }

  @DisplayName("办案机构负责人没有指定办案人员，部门负责人不得批准、退回、不予立案（第19条）")
  @ParameterizedTest
  @CsvSource({"approve-filing", "return-filing", "decline-filing"})
  void theLeaderWaitsForTheUnitHead(String step) {
    var lead = SomeLead.proposed();
    refused("lead.handlers-not-designated", ARTICLE_19, () -> lead.then(step, Yuhang.LEADER));
    assertEquals("lead.handlers-not-designated", button(lead, step, Yuhang.LEADER).reason());
    assertEquals(LeadStage.FILING_PROPOSED, lead.stage());
  }

  @DisplayName("每次拟立案只指定一次（第19条）")
  @Test void endorsedOnce() {
    var lead = SomeLead.endorsed();
    var refused = refused("lead.already-endorsed", ARTICLE_19, () -> lead.then("endorse-filing", who("丁")));
    assertEquals(Map.of("by", "yuhang.unithead"), refused.facts());
    assertEquals("lead.already-endorsed", button(lead, "endorse-filing", who("丁")).reason());
  }

  @DisplayName("没有核查结果，不得拟立案（第18条）")
  @Test void noProposalWithoutFindings() {
    var lead = SomeLead.verifying();
    refused("lead.verification-missing", "SAMR-PROC@2022:18", () -> lead.then("propose-filing", Yuhang.INSPECTOR));
    assertEquals("lead.verification-missing", button(lead, "propose-filing", Yuhang.INSPECTOR).reason());
    assertEquals(LeadStage.FILING_PROPOSED, lead.then("verify", Yuhang.INSPECTOR).then("propose-filing", Yuhang.INSPECTOR).stage());
  }

  @DisplayName("不予立案记明情形（第20条）")
  @Test void notFilingHasItsGround() {
    assertEquals(NotFilingGround.NO_FAULT, SomeLead.standingAt(LeadStage.NOT_FILED).lead().facts().ground());
  }

  /** The request is refused with the article, and the button says the same beforehand. */
  private static void signerRefused(SomeLead lead, String step, Officer signer) {
    var button = button(lead, step, signer);
    assertFalse(button.allowed());
    assertEquals("lead.signer-proposed " + ARTICLE_19, button.reason() + " " + button.basis());
    var refused = refused("lead.signer-proposed", ARTICLE_19, () -> lead.then(step, signer));
    assertEquals(Map.of("user", signer.user()), refused.facts());
    assertEquals(LeadStage.FILING_PROPOSED, lead.stage());
  }

  private static ActionView button(SomeLead lead, String step, Officer reader) {
    return lead.seenBy(reader).actions().stream().filter(action -> action.name().equals(step)).findFirst().orElseThrow();
  }
}
