package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;

/** Whole lives of cases in the browser, beside the one of Article 27 in {@link PenaltyJourneyTest}. */
@DisplayName("案件的一生：平台听证、省局召回、移送公安")
@ExtendWith(MingchaRuns.class)
class CaseLivesTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("第110号令第33条：平台逾期不改，拟罚十万元，经听证、再次法制审核、集体讨论，决定、缴清、归档")
  void aPlatformIsHeard() {
    // given a platform that was told to check its shops daily and did not
    var aCase = Cases.disobeyed("yuhang", "余杭某某平台公司", "PLATFORM_OPERATOR", "ENTERPRISE", "DAILY_CHECK");
    var pages = new CasePages(browser, aCase, "yuhang");

    // when so high a fine is notified that the platform may ask for a hearing
    pages.found("DAILY_CHECK").closedAndSubmitted().agreedTo().proposedAndApproved("P-33", "100000").notified();
    assertThat(pages.at("inspector1").locator("body")).containsText("听证");
    pages.hearingAskedFor().heardOn(aCase.today().plusDays(20));

    // then the case is reviewed again and discussed before it is decided
    aCase.on(aCase.today().plusDays(1));
    assertThat(pages.barred("leader", "作出处罚决定")).containsText("听证之后");
    pages.act("inspector1", "送审").agreedTo();
    assertThat(pages.barred("leader", "作出处罚决定")).containsText("集体讨论");
    pages.discussed().decided().servedAndPaid("100000").closedAndArchived();
  }

  @Test
  @DisplayName("第110号令第30条：省局责令、省局处罚的召回案件，一路到归档")
  void theProvincePunishes() {
    // given a seller that the provincial bureau told to help with a recall
    var aCase = Cases.disobeyed("zhejiang", "浙江某某童车行", "IN_PLATFORM_OPERATOR", "ENTERPRISE", "RECALL_BY_SELLER");
    var pages = new CasePages(browser, aCase, "zhejiang");

    // when it is investigated, reviewed and told by the province itself
    pages.found("RECALL_BY_SELLER").closedAndSubmitted().agreedTo().proposedAndApproved("P-30", "20000").notified();
    assertThat(pages.barred("leader", "作出处罚决定")).containsText("届满前不得作出决定");

    // then after five working days it is decided, paid and archived
    aCase.whenStatementsAreOver();
    pages.decided().servedAndPaid("20000").closedAndArchived();
  }

  @Test
  @DisplayName("第110号令第28条：伪造认证证书涉嫌犯罪，主要负责人批准移送公安机关，结案归档")
  void aForgerGoesToThePolice() {
    // given a shop that forged certificates
    var aCase = Cases.investigated("余杭某某假证行");
    var pages = new CasePages(browser, aCase, "yuhang");
    pages.found("CERTIFICATE_FRAUD");

    // when a deputy tries to hand it over, then only the head of the bureau may
    assertThat(pages.barred("leader", "移送公安机关")).containsText("正职负责人");
    pages.handedToThePolice();
    assertThat(pages.at("inspector1").locator(".mc-stage")).containsText("已移送");
    pages.closedAndArchived();
  }
}
