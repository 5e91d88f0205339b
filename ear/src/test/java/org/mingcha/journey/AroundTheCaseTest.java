package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Cases;
import org.mingcha.outside.StatementLog;
import org.mingcha.outside.Undertaken;

@DisplayName("案件页列出线索核查时收集的证据，以及本案周围的期限")
@ExtendWith(MingchaRuns.class)
class AroundTheCaseTest {

  private static final String CASE = "/enforcement/case.xhtml?number=";

  private final Browser browser = Browser.open();

  @AfterEach
  void close() throws SQLException {
    StatementLog.close();
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("写明线索号并可打开；不再说尚未收集、首次收集；查询次数与件数无关")
  void whatTheLeadHolds() throws SQLException {
    var one = Cases.withExtracts("余杭某某前证一商行", 1);
    var four = Cases.withExtracts("余杭某某前证四商行", 4);
    var inspector = browser.show("yuhang.inspector1", CASE + four.encodedNumber());

    assertThat(inspector.locator("table[id='earlier'] tbody tr")).hasCount(4);
    assertThat(inspector.locator("table[id='earlier']")).containsText(four.lead());
    assertThat(inspector.locator("body")).not().containsText("尚未收集证据");
    OnPage.go(inspector, "/evidence/collect.xhtml?kind=penalty-cases&piece=EXTRACT&within=" + four.encodedNumber());
    assertThat(inspector.locator("body")).not().containsText("首次收集证据");
    OnPage.go(inspector, CASE + four.encodedNumber());
    OnPage.link(inspector, "证4");
    assertThat(inspector.locator("h1")).containsText("摘录");

    StatementLog.open();
    assertEquals(asked(inspector, one), asked(inspector, four));
  }

  @Test
  @DisplayName("登记保存、检验的期限也列在案件页上，按先后，可以打开")
  void whatRunsAround() {
    var aCase = Cases.withExtracts("余杭某某时限商行", 0);
    var kept = aCase.preserved();
    assertEquals("201", Undertaken.byRest("记录新的要求", "penalty-cases", aCase.number()));

    var inspector = browser.show("yuhang.inspector1", CASE + aCase.encodedNumber());
    assertThat(inspector.locator("#around")).containsText("等待检验结果");
    assertThat(inspector.locator("#around")).containsText("登记保存");
    inspector.locator("#around a", new Page.LocatorOptions().setHasText(kept)).click();
    assertThat(inspector.locator("h1")).containsText(kept);
  }

  /** How often the page asks; the middle of five times, because whatever else runs is heard too. */
  private static int asked(Page page, Cases aCase) {
    return IntStream.range(0, 5).map(i -> StatementLog.during(() -> page.navigate(TheHouse.SETTINGS.applicationUrl() + CASE + aCase.encodedNumber())).size())
        .sorted().toArray()[2];
  }
}
