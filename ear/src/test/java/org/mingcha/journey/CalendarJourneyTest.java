package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("浏览器：期限计算与节假日安排")
@ExtendWith(MingchaRuns.class)
class CalendarJourneyTest {

  private static final String YEAR = "/calendar/schedule.xhtml?year=2041";

  @Test
  @DisplayName("办案人员计算期限，看到逐日说明；管理员载入安排，写错的一行被指出，所写的还在")
  void anOfficerReckonsAndAnAdministratorLoads() {
    try (var browser = Browser.open()) {
      // an officer counts five working days over the National Day
      var officer = browser.signIn("yuhang.inspector1");
      officer.click("text=期限计算");
      officer.fill("#start", "2026-09-24");
      officer.fill("#days", "5");
      officer.click("form.mc-filters button.mc-button");
      assertThat(officer.locator("#due-title")).containsText("2026-10-09");
      assertThat(officer.locator("table.mc-reckoned")).containsText("国庆节");

      // the officer reads the schedule and cannot load one
      officer.navigate(TheHouse.SETTINGS.applicationUrl() + YEAR);
      assertThat(officer.locator("h1")).containsText("2041年节假日安排");
      assertThat(officer.locator("[id='load']")).hasCount(0);

      // the administrator's slip is named and nothing typed is lost
      var administrator = browser.signIn("sysadmin");
      administrator.navigate(TheHouse.SETTINGS.applicationUrl() + YEAR);
      administrator.selectOption("[id='load:official']", "false");
      administrator.fill("[id='load:days']", "2041-01-01 休 元旦\n一月五日 班 元旦");
      administrator.click("[id='load'] input[type=submit]");
      assertThat(administrator.locator(".mc-messages")).containsText("第2行无法识别：一月五日 班 元旦");
      assertThat(administrator.locator("[id='load:days']")).hasValue("2041-01-01 休 元旦\n一月五日 班 元旦");

      // put right, it stands at once
      administrator.fill("[id='load:days']", "2041-01-01 休 元旦\n2041-01-05 班 元旦");
      administrator.click("[id='load'] input[type=submit]");
      assertThat(administrator.locator("[role=status]")).containsText("已载入");
      assertThat(administrator.locator("h1")).containsText("暂算");
      officer.navigate(TheHouse.SETTINGS.applicationUrl() + "/calendar/deadline.xhtml?start=2041-01-03&days=2&unit=WORKING");
      assertThat(officer.locator("table.mc-reckoned")).containsText("调休上班");
    }
  }
}
