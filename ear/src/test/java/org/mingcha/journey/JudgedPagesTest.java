package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;

@DisplayName("须判断的事项：谁来判断，谁的页面上就有事实、依据、幅度和没收")
@ExtendWith(MingchaRuns.class)
class JudgedPagesTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("报批、审批：认定的事实、条文在前的依据、幅度图、没收的数额；放弃和主持人都由人选定")
  void whatMustBeJudgedIsThere() {
    // given a case that the reviewers agreed to
    var aCase = Cases.disobeyed("余杭某某判断店").reviewed();
    var pages = new CasePages(browser, aCase, "yuhang");

    // when the penalty is proposed, the facts and each rule with its range stand beside, and the confirmed rule is chosen
    var form = pages.form("inspector1", "propose-penalty");
    assertThat(judged(form)).containsText("认定的违法事实");
    assertThat(judged(form)).containsText("危害后果");
    assertThat(form.locator("section[aria-labelledby=mc-applicable] svg.mc-range")).hasCount(1);
    assertThat(form.locator("select[id$=':rule']")).hasValue("P-27");
    // and the form offers what that rule provides: a fine, no other penalty, nothing for serious circumstances, nothing to confiscate
    assertThat(form.locator("#act input[id$=':fine']")).isVisible();
    assertThat(form.locator("#act input[type=checkbox], #act [id$=':confiscatedGains'], #act [id$=':confiscatedGoods']")).hasCount(0);
    pages.act("inspector1", "报批拟处罚", "fine", "10000", "reason", "经责令逾期未改正。");

    // and when the leader signs, what was found and what is confiscated stand beside the fine in its range
    var leader = pages.form("leader", "approve-penalty");
    assertThat(judged(leader)).containsText("认定的违法事实");
    assertThat(judged(leader)).containsText("没收违法所得");
    assertThat(judged(leader)).containsText("第27条（P-27）");
    assertThat(judged(leader).locator("svg.mc-range")).containsText("一般");
    pages.act("leader", "批准拟处罚", "opinion", "同意。").notified();

    // then the page names the article, and each right that the notice gave can be given up by itself
    var waiver = pages.form("inspector1", "record-waiver");
    assertThat(waiver.locator("section[aria-labelledby=mc-notices]")).containsText("第27条（P-27）");
    assertThat(waiver.locator("input[type=checkbox][value=STATEMENT], input[type=checkbox][value=HEARING]")).hasCount(2);

    // and whoever did not investigate can be chosen to preside, by name
    pages.hearingAskedFor();
    var hosts = pages.form("legal", "schedule-hearing").locator("select[id$=':host']");
    assertThat(hosts).containsText("程建国");
    assertThat(hosts).containsText("于天佑");
    assertThat(hosts.locator("option[value='yuhang.inspector1']")).hasCount(0);
  }

  @Test
  @DisplayName("签批：上次查看之后罚款由8000元改为6000元的，写明由多少改为多少")
  void whatChangedSinceTheLastLook() {
    var aCase = Cases.disobeyed("余杭某某改额店").reviewed();
    var pages = new CasePages(browser, aCase, "yuhang");
    pages.act("inspector1", "报批拟处罚", "fine", "8000", "reason", "经责令逾期未改正。");
    assertThat(signing(pages).locator("#mc-changes")).hasCount(0);

    pages.act("leader", "退回拟处罚", "opinion", "偏重。");
    aCase.on(aCase.today().plusDays(1));
    pages.act("inspector1", "报批拟处罚", "fine", "6000", "reason", "经责令逾期未改正。");

    assertThat(signing(pages).locator("#mc-changes")).containsText("8,000.00元 → 6,000.00元");
  }

  /** The leader's window with the case, as from the queue of what waits for a signature. */
  private static Page signing(CasePages pages) {
    var leader = pages.at("leader");
    leader.navigate(leader.url() + "&signing=true");
    return leader;
  }

  private static Locator judged(Page page) {
    return page.locator("section[aria-labelledby=mc-judged]");
  }
}
