package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mingcha.calendar.Published.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.procedure.Handler;

/** Who informed the bureau: kept apart, and known to those who received it and those who handle it. */
@DisplayName("投诉人、举报人信息保密")
class InformantTest {

  @DisplayName("查看的是 yuhang.inspector1：仅受理人员和承办人员可以查看，领导和同事不可以")
  @ParameterizedTest(name = "受理 {0}，承办 {1} → {2}")
  @CsvSource({
      "yuhang.inspector1, yuhang.inspector1, true",
      "yuhang.inspector2, yuhang.inspector1, true",
      "yuhang.inspector1, yuhang.inspector2, true",
      "yuhang.inspector2, yuhang.inspector2, false"})
  void onlyReceiverAndHandlers(String receiver, String handler, boolean readable) {
    var opening = new LeadOpening(LeadSource.WHISTLEBLOWING, null, "举报", "举报内容", day("2026-12-03"), List.of(), new Informant("王某", null));
    var lead = Lead.registered(SomeLead.NUMBER, Yuhang.BUREAU, opening, new Handler(handler, handler, "ZF-1"), SomeLead.now());
    lead.toldBy(new SealedInformant("sealed", null, receiver));

    assertEquals(readable, lead.informantReadableBy(Yuhang.INSPECTOR));
    assertFalse(lead.informantReadableBy(Yuhang.LEADER));
  }

  @DisplayName("调到别的部门以后，受理过的也不可以再看")
  @Test void whoLeftTheBureauLooksNoMore() {
    var opening = new LeadOpening(LeadSource.COMPLAINT, null, "投诉", "投诉内容", day("2026-12-03"), List.of(), new Informant("王某", "1"));
    var lead = Lead.registered(SomeLead.NUMBER, Yuhang.BUREAU, opening, null, SomeLead.now());
    var me = Yuhang.INSPECTOR;
    lead.toldBy(new SealedInformant("sealed", "sealed", me.user()));

    assertFalse(lead.informantReadableBy(new Officer(me.user(), me.name(), Yuhang.HANGZHOU, me.duties())));
  }

  @DisplayName("只有投诉、举报才登记，且至少写明一项")
  @ParameterizedTest(name = "{0}，姓名 {1}，联系方式 {2} → {3}")
  @CsvSource(nullValues = "null", value = {
      "COMPLAINT, 王某, null, null", "WHISTLEBLOWING, null, 13800000000, null", "COMPLAINT, ' ', null, required",
      "INSPECTION, 王某, null, lead.informant-source", "REFERRAL, 王某, 1, lead.informant-source"})
  void onlyWhereSomebodyInforms(LeadSource source, String name, String contact, String fault) {
    var opening = new LeadOpening(source, null, "标题", "内容", day("2026-12-03"), List.of(), new Informant(name, contact));
    assertEquals(fault == null ? List.of() : List.of(Violation.of("/informant", fault)), opening.faults(day("2026-12-03")));
  }

  @DisplayName("打印出来也看不到")
  @Test void nothingOfItIsPrinted() {
    var opening = new LeadOpening(LeadSource.COMPLAINT, null, "标题", "内容", null, List.of(), new Informant("王某", "13800000000"));
    assertFalse(opening.toString().contains("王某") || opening.toString().contains("138"));
  }
}
