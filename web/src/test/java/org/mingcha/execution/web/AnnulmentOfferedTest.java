package org.mingcha.execution.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.execution.Remedy;
import org.mingcha.shared.web.FieldForm;

@DisplayName("记录撤销的表单：谁撤销、文号、日期由撤销或者确认无效的复议、诉讼结果带入，填过的不动")
class AnnulmentOfferedTest {

  private static final LocalDate DAY = LocalDate.parse("2027-03-01");

  @DisplayName("复议撤销的带入复议机关，法院撤销、确认无效的带入人民法院；其他结果不带入")
  @ParameterizedTest
  @CsvSource({"RECONSIDERATION, ANNULLED, RECONSIDERATION", "LITIGATION, ANNULLED, COURT", "LITIGATION, INVALID, COURT", "LITIGATION, UNLAWFUL, ",
      "RECONSIDERATION, UPHELD, ", "RECONSIDERATION, , "})
  void fromTheRemedy(Remedy.Kind kind, Remedy.Outcome outcome, String annuller) {
    var form = new FieldForm();
    AfterDecisionSteps.offerAnnulment(form, "annul", List.of(remedy(kind, outcome)));

    assertEquals(annuller, form.text("annuller"));
    assertEquals(annuller == null ? null : "决定1号", form.text("documentNo"));
    assertEquals(annuller == null ? null : DAY, form.day("annulledOn"));
  }

  @DisplayName("填过的不动；别的步骤、没有复议诉讼的不带入")
  @Test void leavesWhatWasTyped() {
    var typed = new FieldForm();
    typed.put("documentNo", "撤1号");
    AfterDecisionSteps.offerAnnulment(typed, "annul", List.of(remedy(Remedy.Kind.LITIGATION, Remedy.Outcome.ANNULLED)));
    assertEquals("撤1号 null", typed.text("documentNo") + " " + typed.text("annuller"));

    var other = new FieldForm();
    AfterDecisionSteps.offerAnnulment(other, "close", List.of(remedy(Remedy.Kind.LITIGATION, Remedy.Outcome.ANNULLED)));
    AfterDecisionSteps.offerAnnulment(other, "annul", List.of());
    assertTrue(other.isEmpty());
  }

  private static Remedy remedy(Remedy.Kind kind, Remedy.Outcome outcome) {
    return new Remedy(kind, "区政府", DAY.minusDays(30), "受理1号", outcome, outcome == null ? null : DAY, outcome == null ? null : "决定1号", null, null);
  }
}
