package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Cases;

/** How the officers of one bureau take a case through its pages. Each has a window of their own and signs in once. */
final class CasePages {

  private static final String WORDS = "经责令限期改正，逾期未改正。";

  private final Browser browser;
  private final Cases aCase;
  private final String office;
  private final Map<String, Page> windows = new HashMap<>();

  CasePages(Browser browser, Cases aCase, String office) {
    this.browser = browser;
    this.aCase = aCase;
    this.office = office;
  }

  /** The window of this officer, showing the case. */
  Page at(String officer) {
    var page = windows.computeIfAbsent(officer, login -> browser.signIn(office + "." + login));
    page.navigate(TheHouse.SETTINGS.applicationUrl() + "/enforcement/case.xhtml?number=" + aCase.encodedNumber());
    page.waitForLoadState();
    return page;
  }

  /** The form of a step, whether or not a button leads to it. */
  Page form(String officer, String move) {
    var page = at(officer);
    page.navigate(page.url() + "&act=" + move);
    page.waitForLoadState();
    return page;
  }

  /** Records on the workbench what was found: an act that goes on since Order 110 is in force. */
  CasePages found(String... conducts) {
    var page = at("inspector1");
    OnPage.link(page, "裁量工作台");
    OnPage.type(page, "from", "2026-12-02");
    for (var conduct : conducts) {
      page.locator("input[value='" + conduct + "']").check();
    }
    OnPage.button(page, "认定违法事实");
    return this;
  }

  CasePages closedAndSubmitted() {
    var report = new String[12];
    var fields = new String[] {"party", "course", "findings", "nature", "proposal", "discretion"};
    for (int i = 0; i < fields.length; i++) {
      report[2 * i] = fields[i];
      report[2 * i + 1] = WORDS;
    }
    act("inspector1", "调查终结", report);
    return act("inspector1", "送审");
  }

  CasePages agreedTo() {
    return act("legal", "提出审核意见", "conclusion", "AGREE", "opinion", "事实清楚，证据充分。");
  }

  CasePages proposedAndApproved(String rule, String fine) {
    act("inspector1", "报批拟处罚", "rule", rule, "fine", fine, "reason", WORDS);
    return act("leader", "批准拟处罚", "opinion", "同意。");
  }

  CasePages notified() {
    return act("inspector1", "告知并记录送达", "documentNo", "罚告1号", "method", "DIRECT", "servedOn", today(), "receivedBy", "法定代表人", "proof", "送达回证");
  }

  CasePages hearingAskedFor() {
    return act("inspector1", "记录听证要求", "receivedOn", today(), "documentNo", "听证申请1号");
  }

  /** Fixed for that day, held on it and reported, all by the legal reviewer. */
  CasePages heardOn(LocalDate day) {
    act("legal", "确定听证", "host", office + ".legal", "scheduledOn", day.toString(), "place", "三楼听证室", "noticeNo", "听通1号", "noticeServedOn", today());
    aCase.on(day);
    act("legal", "记录听证", "heldOn", day.toString(), "minutesNo", "听证笔录1号", "minutes", "双方质证。");
    return act("legal", "提交听证报告", "documentNo", "听证报告1号", "report", "建议维持。");
  }

  CasePages discussed() {
    return act("leader", "记录集体讨论", "heldOn", today(), "participants", "甲、乙、丙", "minutesNo", "讨论1号", "conclusion", "同意处罚。");
  }

  CasePages decided() {
    return act("leader", "作出处罚决定", "documentNo", "罚1号", "opinion", "同意。");
  }

  CasePages servedAndPaid(String fine) {
    act("inspector1", "记录送达", "method", "DIRECT", "servedOn", today(), "receivedBy", "法定代表人", "proof", "送达回证");
    return act("inspector1", "记录缴款", "item", "FINE", "amount", fine, "paidOn", today(), "receiptNo", "票据1号");
  }

  CasePages handedToThePolice() {
    act("principal", "移送公安机关", "authority", "余杭区公安分局", "documentNo", "涉罪移1号", "reason", "涉嫌伪造认证证书。");
    assertThat(barred("leader", "结案")).isVisible();
    aCase.on(aCase.today().plusDays(1));
    return act("inspector1", "已向公安移送", "handedAt", today() + " 09:00", "documentNo", "公安收案回执1号");
  }

  CasePages closedAndArchived() {
    act("leader", "结案", "opinion", "同意结案。");
    act("inspector1", "立卷归档", "volumeNo", "2026-罚-1", "retention", "YEARS_30");
    assertThat(at("inspector1").locator(".mc-stage")).containsText("已归档");
    return this;
  }

  /** A step by its button and form, with what is typed into which field. */
  CasePages act(String officer, String step, String... typed) {
    var page = at(officer);
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(step).setExact(true)).or(page.getByRole(AriaRole.BUTTON,
        new GetByRoleOptions().setName(step).setExact(true))).first().click();
    page.waitForLoadState();
    OnPage.type(page, typed);
    OnPage.button(page, step);
    assertThat(page.locator("#act")).hasCount(0);
    return this;
  }

  /** Why a step is barred, as the page shows beside its disabled button. */
  Locator barred(String officer, String step) {
    var page = at(officer);
    var item = page.locator(".mc-moves li").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.BUTTON,
        new GetByRoleOptions().setName(step).setExact(true).setDisabled(true))));
    return item.locator(".mc-reason");
  }

  private String today() {
    return aCase.today().toString();
  }
}
