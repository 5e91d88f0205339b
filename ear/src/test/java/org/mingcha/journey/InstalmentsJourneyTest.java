package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;

/** A fine that is paid in parts, as the leader grants it and the handler sees it (分期缴纳). */
@DisplayName("分期缴纳罚款：逐期填写，逐期看得到缴了没有")
@ExtendWith(MingchaRuns.class)
class InstalmentsJourneyTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("合计不符的退回、所填的还在；批准后各期列出，逾期的一期标明并加处，缴后标为已缴（程序规定第74条）")
  void inTwoParts() {
    // given a fine of 5000 yuan that was served
    var aCase = Cases.served("余杭某某分期页面店");
    var due = aCase.due("PAYMENT");
    var last = due.plusDays(60);
    var address = "/enforcement/case.xhtml?number=" + aCase.encodedNumber();

    // when the leader writes parts that do not add up, then it is said and nothing typed is lost
    var leader = browser.show("yuhang.leader", address + "&act=grant-deferral");
    OnPage.type(leader, "applicationNo", "分期申请", "until", last.toString(), "reason", "经营困难",
        "0:instalmentDay", due.plusDays(30).toString(), "0:instalmentAmount", "2500", "1:instalmentDay", last.toString(), "1:instalmentAmount", "2000");
    OnPage.button(leader, "准予暂缓、分期");
    assertThat(leader.locator("main")).containsText("各期金额之和须等于尚未缴纳的罚款");
    assertThat(leader.locator("[id$=':0:instalmentDay']")).hasValue(due.plusDays(30).toString());
    assertThat(leader.locator("[id$=':1:instalmentAmount']")).hasValue("2000");

    // and when they do, the case shows each with its day
    OnPage.type(leader, "1:instalmentAmount", "2500");
    OnPage.button(leader, "准予暂缓、分期");
    assertThat(part(leader, 0)).containsText("未到期");

    // then a part that is missed is marked and bears its surcharge
    var missed = due.plusDays(31);
    aCase.on(missed);
    var handler = browser.show("yuhang.inspector1", address);
    assertThat(part(handler, 0)).containsText("逾期未缴清");
    assertThat(part(handler, 1)).containsText("未到期");
    assertThat(handler.locator("section[aria-labelledby='mc-account']")).containsText("75.00");

    // and what comes in pays it
    paid(handler, address, "2500", missed);
    assertThat(part(handler, 0)).containsText("已缴");
  }

  private static Locator part(Page page, int nth) {
    return page.locator("section[aria-labelledby='mc-account'] table").last().locator("tbody tr").nth(nth);
  }

  private static void paid(Page page, String address, String amount, LocalDate on) {
    OnPage.go(page, address + "&act=record-payment");
    OnPage.type(page, "item", "FINE", "amount", amount, "paidOn", on.toString(), "receiptNo", "银-第一期");
    OnPage.button(page, "记录缴款");
  }
}
