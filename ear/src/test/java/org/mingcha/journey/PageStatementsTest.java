package org.mingcha.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.OneOfEach;
import org.mingcha.outside.StatementLog;

/**
 * The list itself asks three times at most, as its resource does; the frame adds the reader, the bureau and one for all counts, the
 * reader's choice of columns another.
 */
@DisplayName("一页列表，连同菜单和数字，至多七条语句，与行数无关")
@ExtendWith(MingchaRuns.class)
class PageStatementsTest {

  private static final int MOST = 7;

  private static Browser browser;
  private static Page leader;

  @BeforeAll
  static void postgresTellsWhatItIsAsked() throws SQLException {
    browser = Browser.open();
    StatementLog.open();
    OneOfEach.made();
    OneOfEach.made();
    leader = browser.signIn("yuhang.leader");
  }

  @AfterAll
  static void andFallsSilent() throws SQLException {
    StatementLog.close();
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/board/home.xhtml?sight=BUREAU", "/report/inbox.xhtml", "/lead/list.xhtml", "/enforcement/list.xhtml",
      "/rectification/list.xhtml", "/contact/list.xhtml", "/summary/list.xhtml", "/interview/list.xhtml", "/interview/calendar.xhtml", "/spotcheck/list.xhtml", "/spotplan/list.xhtml", "/spotplan/monitoring.xhtml",
      "/approval/queue.xhtml", "/document/list.xhtml", "/document/numbers.xhtml"})
  @DisplayName("列表页")
  void fewStatements(String address) {
    demand(address, MOST);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/board/home.xhtml", "/cover/absences.xhtml", "/execution/pushed.xhtml?box=SENT", "/referral/list.xhtml", "/board/limits.xhtml", "/board/search.xhtml?q=%E7%94%B5%E5%99%A8",
      "/board/party.xhtml?name=%E6%9F%90%E6%9F%90%E7%94%B5%E5%99%A8%E5%95%86%E8%A1%8C"})
  @DisplayName("写出机关名称、又查第二样东西的列表页，多两条；自己的工作台还有提醒和请假")
  void twoMoreWhereBureausAreNamed(String address) {
    demand(address, MOST + 2);
  }

  private static void demand(String address, int most) {
    var counts = IntStream.range(0, 5).mapToObj(i -> asked(address)).sorted((a, b) -> Integer.compare(a.size(), b.size())).toList();
    var few = counts.get(1);
    assertTrue(!few.isEmpty() && few.size() <= most, address + " asks " + few.size() + " times:\n" + String.join("\n", few));
  }

  private static List<String> asked(String address) {
    return StatementLog.during(() -> leader.navigate(TheHouse.SETTINGS.applicationUrl() + address));
  }
}
