package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;
import org.mingcha.outside.Undertaken;

@DisplayName("另行开展的事项：办结之后按钮不可用，写明理由和条文，接口同样退回；办理之中可用")
@ExtendWith(MingchaRuns.class)
class BesideJourneyTest {

  private static final String CASES = "penalty-cases";
  private static final List<String> RECORDS = List.of("现场笔录", "询问笔录", "网页取证", "抽样取证", "证据提取单");
  private static final List<String> MEASURES = List.of("拟制先行登记保存", "拟制查封扣押");
  private static final String OVER = "已经办结，只能在办结之前提出";
  private static final String NOT_INVESTIGATED = "现在不在核查、调查之中，不得收集证据、采取措施";
  private static final String CLOSED = "（市场监督管理行政处罚程序规定第77条）";

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("结案、归档之后：不再责令改正、失联通报、申请回避，不再取证、采取措施；约谈、质量问题通报还可以（程序规定第48条、第77条）")
  void aClosedCase() {
    var aCase = Cases.served("余杭某某书桌灯店");
    var inspector = browser.signIn("yuhang.inspector1");
    show(inspector, CASES, aCase.number());
    barred(inspector, MEASURES, NOT_INVESTIGATED + "（市场监督管理行政处罚程序规定第48条）");
    open(inspector, "拟制责令改正", "发起约谈");
    assertEquals("422 procedure.not-investigated SAMR-PROC@2022:48", Undertaken.byRest("拟制查封扣押", CASES, aCase.number()));

    over(inspector, aCase.paidAndClosed(), CLOSED);
    new CasePages(browser, aCase, "yuhang").act("inspector1", "立卷归档", "volumeNo", "2026-罚-9731", "retention", "YEARS_30");
    over(inspector, aCase, CLOSED);

    show(inspector, CASES, aCase.number());
    inspector.navigate(inspector.url() + "&lang=en");
    barred(inspector, List.of("Draft a rectification order"), "is over; this can only be begun before that");
    OnPage.go(inspector, "/board/home.xhtml?lang=zh");
  }

  private void over(Page inspector, Cases aCase, String article) {
    show(inspector, CASES, aCase.number());
    barred(inspector, List.of("拟制责令改正", "拟制失联通报"), OVER + article);
    barred(inspector, RECORDS, NOT_INVESTIGATED + article);
    barred(inspector, MEASURES, NOT_INVESTIGATED + article);
    open(inspector, "发起约谈", "移送 / 通报");
    for (var paper : List.of("询问通知书", "限期提供材料通知书", "检验委托书", "行政处罚告知书", "行政处罚决定书")) {
      assertThat(inspector.locator("form[id$='drafts']").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(paper))).hasCount(0);
    }
    OnPage.go(inspector, "/evidence/ask.xhtml?kind=" + CASES + "&within=" + aCase.encodedNumber());
    barred(inspector, List.of("记录新的要求"), NOT_INVESTIGATED + article);
    barred(inspector, List.of("记录回避申请"), OVER + article);
    for (var button : List.of("拟制责令改正", "拟制失联通报", "记录回避申请")) {
      assertEquals("422 procedure.concluded SAMR-PROC@2022:77", Undertaken.byRest(button, CASES, aCase.number()), button);
    }
    for (var button : List.of("拟制先行登记保存", "拟制查封扣押", "证据提取单", "记录新的要求")) {
      assertEquals("422 procedure.not-investigated SAMR-PROC@2022:77", Undertaken.byRest(button, CASES, aCase.number()), button);
    }
  }

  @Test
  @DisplayName("调查之中可用；立案的线索不再可用；不是承办人的不得取证、采取措施；其他职务说明由谁办理（程序规定第18条，处罚法第42条）")
  void anOpenCaseAndItsLead() {
    var aCase = Cases.investigated("余杭某某风扇店");
    var inspector = browser.signIn("yuhang.inspector1");
    show(inspector, CASES, aCase.number());
    open(inspector, "拟制责令改正", "发起约谈", "移送 / 通报", "现场笔录", "证据提取单", "拟制先行登记保存", "拟制查封扣押");
    assertThat(inspector.locator(".mc-closed")).hasCount(0);
    assertEquals("201", Undertaken.byRest("拟制责令改正", CASES, aCase.number()));
    assertEquals("201", Undertaken.byRest("拟制查封扣押", CASES, aCase.number()));

    show(inspector, "leads", aCase.lead());
    barred(inspector, List.of("拟制责令改正", "当场处罚", "拟制失联通报"), OVER + "（市场监督管理行政处罚程序规定第18条）");
    barred(inspector, MEASURES, NOT_INVESTIGATED + "（市场监督管理行政处罚程序规定第18条）");
    open(inspector, "发起约谈");
    for (var button : List.of("拟制责令改正", "当场处罚", "拟制失联通报")) {
      assertEquals("422 procedure.concluded SAMR-PROC@2022:18", Undertaken.byRest(button, "leads", aCase.lead()), button);
    }
    assertEquals("422 procedure.not-investigated SAMR-PROC@2022:18", Undertaken.byRest("拟制先行登记保存", "leads", aCase.lead()));

    var other = browser.signIn("yuhang.inspector3");
    show(other, CASES, aCase.number());
    barred(other, MEASURES, "不是本案指定的办案人员，不得在本案采取措施（行政处罚法第42条）");
    barred(other, RECORDS, "不是本案指定的办案人员，不能调查取证（行政处罚法第42条）");
    open(other, "拟制责令改正");
    var leader = browser.signIn("yuhang.leader");
    show(leader, CASES, aCase.number());
    barred(leader, List.of("拟制责令改正", "发起约谈"), "须由办案人员办理");
    barred(leader, MEASURES, "须由办案人员办理");
  }

  private static void show(Page page, String kind, String number) {
    OnPage.go(page, (kind.equals(CASES) ? "/enforcement/case" : "/lead/lead") + ".xhtml?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
  }

  private static void barred(Page page, List<String> buttons, String why) {
    for (var name : buttons) {
      var button = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true).setDisabled(true));
      var beside = page.locator(".mc-closed").filter(new Locator.FilterOptions().setHas(button));
      assertThat(beside.locator(".mc-reason")).containsText(why);
      assertThat(page.locator(".mc-bar").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))).hasCount(0);
    }
  }

  private static void open(Page page, String... links) {
    for (var name : links) {
      assertThat(page.locator(".mc-bar").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))).isVisible();
    }
  }
}
