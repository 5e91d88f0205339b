package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;

/** The hard stops on the page: the button is barred with its reason, and whoever posts the form all the same is refused with it. */
@DisplayName("系统硬约束：页面上按钮不可用并写明理由，绕过按钮提交的照样退回")
@ExtendWith(MingchaRuns.class)
class HardStopsJourneyTest {

  private static final String[] PENALTY = {"rule", "P-27", "fine", "5000", "reason", "经责令逾期未改正。"};
  private static final String[] DECISION = {"documentNo", "罚1号", "rule", "P-27", "fine", "5000", "opinion", "同意。"};

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("没有逾期未改正的责令改正、不是省级、不是正职、不是承办人（第110号令第27、30条，国务院令第310号第5条，程序规定第19条）")
  void beforeAnOrderHasLapsed() {
    var aCase = Cases.investigated("余杭某某按摩椅店");
    var pages = new CasePages(browser, aCase, "yuhang");
    refused(pages, "leader", "移送公安机关", "transfer-to-police", "正职负责人",
        "authority", "余杭区公安分局", "documentNo", "移1号", "reason", "涉嫌犯罪。");
    refused(pages, "inspector3", "调查终结", "close-investigation", "本案办案人员", "party", "某店", "course", "检查", "findings", "属实", "nature", "未展示",
        "proposal", "罚款", "discretion", "无");
    aCase.reviewed();
    typed(pages, "inspector1", "propose-penalty", "须先责令限期改正", PENALTY);
    typed(pages, "inspector1", "propose-penalty", "省级部门", "rule", "P-30", "fine", "20000", "reason", "未协助召回。");

    assertEquals("UNDER_REVIEW", aCase.stage());
  }

  @Test
  @DisplayName("期限未满、比告知加重、依据不同（程序规定第57、58条）")
  void whatTheDecisionWaitsFor() {
    var aCase = Cases.disobeyed("余杭某某吹风机店").notified("5000");
    var pages = new CasePages(browser, aCase, "yuhang");
    refused(pages, "leader", "作出处罚决定", "decide", "届满前不得作出决定", DECISION);
    aCase.whenStatementsAreOver();
    typed(pages, "leader", "decide", "须重新告知", "documentNo", "罚1号", "rule", "P-27", "fine", "5000.01", "opinion", "同意。");
    typed(pages, "leader", "decide", "须重新告知", "documentNo", "罚1号", "rule", "P-29a", "fine", "5000", "opinion", "同意。");

    assertEquals("NOTICE_SERVED", aCase.stage());
  }

  @Test
  @DisplayName("送达填错：日期在将来、没有日期，写明理由，所写的还在")
  void aServiceThatCannotBe() {
    var aCase = Cases.disobeyed("余杭某某剃须刀店").approved("5000");
    var pages = new CasePages(browser, aCase, "yuhang");
    for (var day : new String[] {aCase.today().plusDays(1).toString(), ""}) {
      typed(pages, "inspector1", "notify-penalty", day.isEmpty() ? "必须填写" : "送达日期不得", "documentNo", "罚告1号", "method", "DIRECT", "servedOn", day,
          "receivedBy", "店主", "proof", "送达回证");
    }

    assertEquals("UNDER_REVIEW", aCase.stage());
  }

  /** The button is barred for this reason, and so is the form without it. */
  private static void refused(CasePages pages, String officer, String button, String move, String reason, String... fields) {
    assertThat(pages.barred(officer, button)).containsText(reason);
    typed(pages, officer, move, reason, fields);
  }

  /** What is typed is refused for this reason, and still stands there. */
  private static void typed(CasePages pages, String officer, String move, String reason, String... fields) {
    var page = pages.form(officer, move);
    CasePages.type(page, fields);
    page.locator("#act .mc-buttons input[type=submit]").click();
    page.waitForLoadState();
    assertThat(page.locator(".mc-messages").first()).containsText(reason);
    assertThat(page.locator("[id$=':" + fields[fields.length - 2] + "']").first()).hasValue(fields[fields.length - 1]);
  }
}
