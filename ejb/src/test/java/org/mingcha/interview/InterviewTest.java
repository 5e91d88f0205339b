package org.mingcha.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.procedure.Away;

@DisplayName("约谈（第110号令第23条）")
class InterviewTest {

  private static final String ARTICLE = "SAMR-110@2025:23";

  private static Officer who(String login) {
    return Yuhang.officer(login, Duty.values());
  }

  @DisplayName("只能约谈法定代表人、主要负责人、有关负责人（第110号令第23条）")
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "EMPLOYEE", "AGENT", "principal"})
  void nobodyElse(String office) {
    refused("interview.interviewee-office", ARTICLE, () -> Interviewee.holding(office, "王某", "客服"));
  }

  @DisplayName("三种身份都可以约谈（第110号令第23条）")
  @ParameterizedTest
  @ValueSource(strings = {"LEGAL_REPRESENTATIVE", "PRINCIPAL", "RESPONSIBLE_PERSON"})
  void theThree(String office) {
    assertEquals(office, Interviewee.holding(office, "王某", null).office().name());
  }

  @DisplayName("被约谈的须是电子商务经营者（第110号令第23条）")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"PLATFORM_OPERATOR, ok", "IN_PLATFORM_OPERATOR, ok", "SELF_BUILT_SITE_OPERATOR, ok", "PLATFORM_SELF_OPERATED, ok",
      "SOCIAL_LIVE_SERVICE_PROVIDER, ok", "PRODUCER, refused", "UNDETERMINED, refused"})
  void operatorsOnly(String capacity, String answer) {
    if (answer.equals("ok")) {
      assertEquals("DRAFTED", SomeInterview.with(capacity).stage());
    } else {
      refused("interview.operator-only", ARTICLE, () -> SomeInterview.with(capacity));
    }
  }

  @DisplayName("约谈人员两名以上，都有当日有效的执法证（第110号令第23条）")
  @Test void twoCertified() {
    var one = Yuhang.certified(Yuhang.INSPECTOR);
    var expired = Yuhang.certifiedUntil("yuhang.inspector2", "2026-12-03");
    var without = Yuhang.withoutCertificate("yuhang.inspector2");
    for (var other : List.of(expired, without)) {
      refused("interview.two-certified-interviewers", ARTICLE, () -> TwoCertifiedInterviewers.chosen(
          List.of(one.user(), other.user()), List.of(one, other), SomeInterview.TODAY));
    }
    refused("interview.two-certified-interviewers", ARTICLE,
        () -> TwoCertifiedInterviewers.chosen(List.of(one.user(), one.user()), List.of(one), SomeInterview.TODAY));
    assertEquals(2, TwoCertifiedInterviewers.chosen(List.of(one.user(), "yuhang.inspector2"),
        List.of(one, Yuhang.certified(Yuhang.COLLEAGUE)), SomeInterview.TODAY).size());
  }

  @DisplayName("决定回避的人员不派去约谈（程序规定第4条）")
  @Test void whoStaysAwayDoesNotInterview() {
    var interview = SomeInterview.drafted();
    Away.from(interview.it(), "yuhang.inspector2");

    refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> interview.proposedBy(Yuhang.INSPECTOR));
  }

  @DisplayName("提出的不复核，提出的、复核的不批准（第110号令第23条）")
  @ParameterizedTest(name = "{0} 提出，{1} 复核，{2} {3} → {4}")
  @CsvSource({"甲, 乙, 丙, approve, ok", "甲, 乙, 丙, return, ok", "甲, 乙, 丙, decline, ok", "甲, 乙, 甲, approve, interview.signer-proposed",
      "甲, 乙, 乙, decline, interview.signer-proposed", "甲, 乙, 乙, return, interview.signer-proposed",
      "甲, 乙, inspector2, approve, interview.approver-interviews"})
  void threePeople(String proposer, String endorser, String decider, String move, String answer) {
    var interview = SomeInterview.drafted().proposedBy(who(proposer)).endorsedBy(who(endorser));
    if (answer.equals("ok")) {
      interview.decided(move, who(decider));
    } else {
      refused(answer, ARTICLE, () -> interview.decided(move, who(decider)));
    }
  }

  @DisplayName("提出的人不得复核，复核只有一次，没有复核不得批准（第110号令第23条）")
  @Test void theUnitHead() {
    refused("interview.signer-proposed", ARTICLE, () -> SomeInterview.drafted().proposedBy(who("甲")).endorsedBy(who("甲")));
    refused("interview.already-endorsed", ARTICLE, () -> SomeInterview.endorsed().endorsedBy(who("丁")));
    refused("interview.not-endorsed", ARTICLE, () -> SomeInterview.drafted().proposedBy(who("甲")).decided("approve", who("丙")));
  }

  @DisplayName("通知之前、之后都可以撤回，报批中也可以；约谈以后不能")
  @Test void withdrawn() {
    for (var before : List.of(SomeInterview.drafted(), SomeInterview.drafted().proposedBy(Yuhang.INSPECTOR), SomeInterview.endorsed(),
        SomeInterview.notified())) {
      assertEquals("WITHDRAWN", before.withdrawn().stage());
    }
    assertThrows(Conflict.class, () -> SomeInterview.held().withdrawn());
  }

  @DisplayName("退回后上一轮的人不再受限")
  @Test void returned() {
    assertEquals("PROPOSED", SomeInterview.endorsed().decided("return", Yuhang.LEADER).proposedBy(who("乙")).endorsedBy(who("甲")).stage());
  }

  @DisplayName("通知：时间在此刻之后、一年之内，现场须有地点，线上须有 https 地址")
  @ParameterizedTest(name = "{0} {1} {2} {3} → {4}")
  @CsvSource({"2026-12-04T10:01, IN_PERSON, 三楼, , ''", "2026-12-04T10:00, IN_PERSON, 三楼, , /scheduledAt", "2026-12-03T10:00, ONLINE, , https://m.example/1, /scheduledAt",
      "2028-01-01T10:00, IN_PERSON, 三楼, , /scheduledAt", "2026-12-05T10:00, IN_PERSON, , , /place", "2026-12-05T10:00, ONLINE, , , /link",
      "2026-12-05T10:00, ONLINE, , http://m.example, /link", "2026-12-05T10:00, ONLINE, , https://m.example/1, ''"})
  void theAppointment(String at, AppointmentMode mode, String place, String link, String fault) {
    var appointment = new Appointment(SomeInterview.at(at), mode, place, link);
    if (fault.isEmpty()) {
      appointment.demandUsable(SomeInterview.NOW);
    } else {
      var invalid = assertThrows(Invalid.class, () -> appointment.demandUsable(SomeInterview.NOW));
      assertEquals(fault, invalid.violations().get(0).pointer());
    }
  }

  @DisplayName("约定之日未到，不能认定未到场；到了约定的时刻才可以（第110号令第23条）")
  @Test void noShow() {
    refused("interview.appointment-ahead", ARTICLE, () -> SomeInterview.notified().on("2026-12-09T23:59").unheld("record-no-show"));
    assertThrows(Invalid.class, () -> SomeInterview.notified().on("2026-12-10T09:29").unheld("record-no-show"));
    assertEquals("NO_SHOW", SomeInterview.notified().on("2026-12-10T09:30").unheld("record-no-show").stage());
    assertEquals("REFUSED", SomeInterview.notified().unheld("record-refusal").stage());
  }

  @DisplayName("未约谈的去向：作为线索处理（第110号令第22条），对平台另行研判（第110号令第32条），平台内经营者不适用第32条")
  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({"PLATFORM_OPERATOR, NOTED, SAMR-110@2025:23", "PLATFORM_OPERATOR, DEALT_WITH_AS_LEAD, SAMR-110@2025:22",
      "PLATFORM_OPERATOR, PLATFORM_COOPERATION, SAMR-110@2025:32", "IN_PLATFORM_OPERATOR, DEALT_WITH_AS_LEAD, SAMR-110@2025:22",
      "IN_PLATFORM_OPERATOR, PLATFORM_COOPERATION, refused"})
  void whatFollows(String capacity, UnheldConsequence consequence, String answer) {
    var interview = SomeInterview.with(capacity).proposedBy(Yuhang.INSPECTOR).endorsedBy(Yuhang.UNIT_HEAD).decided("approve", Yuhang.LEADER)
        .notified("2026-12-10T09:30").unheld("record-refusal");
    if (answer.equals("refused")) {
      refused("interview.platform-only", "SAMR-110@2025:32", () -> interview.closedUnheld(consequence));
    } else {
      assertEquals(answer, consequence.basis().value());
      assertEquals("CLOSED", interview.closedUnheld(consequence).stage());
    }
  }

  @DisplayName("承诺事项须有期限，期限不在过去（第110号令第23条）")
  @Test void datedCommitments() {
    refused("interview.commitment-date", ARTICLE, () -> SomeInterview.held().committed(null));
    assertThrows(Invalid.class, () -> SomeInterview.held().committed("2026-12-03"));
    assertEquals("FOLLOW_UP", SomeInterview.held().committed("2026-12-04").stage());
  }

  @DisplayName("承诺到期当日不算逾期，次日起逾期；落实的不逾期")
  @Test void overdue() {
    var interview = SomeInterview.held().committed("2026-12-20");
    assertEquals(false, interview.facts("2026-12-20").commitments().get(0).overdue());
    assertEquals(true, interview.facts("2026-12-21").commitments().get(0).overdue());
    assertEquals(false, interview.proven(1).facts("2026-12-21").commitments().get(0).overdue());
  }

  @DisplayName("承诺全部落实或者核销才能办结（第110号令第23条）")
  @Test void closing() {
    var interview = SomeInterview.held().committed("2026-12-20").committed("2026-12-25");
    assertEquals("record-proof", interview.seenBy(Yuhang.INSPECTOR).nextMove());
    refused("interview.commitments-open", ARTICLE, interview::closed);
    interview.proven(1);
    refused("interview.commitments-open", ARTICLE, interview::closed);
    interview.writtenOff(2);
    assertEquals("close", interview.seenBy(Yuhang.INSPECTOR).nextMove());
    refused("interview.no-commitment-open", ARTICLE, () -> interview.proven(1));
    assertEquals("CLOSED", interview.closed().stage());
  }

  @DisplayName("落实过的、没有的承诺不能再落实")
  @Test void provenOnce() {
    var interview = SomeInterview.held().committed("2026-12-20").committed("2026-12-25").proven(1);
    assertThrows(Invalid.class, () -> interview.proven(1));
    assertThrows(Invalid.class, () -> interview.writtenOff(3));
  }

  @DisplayName("五种情形各引第23条的一项（第110号令第23条）")
  @Test void grounds() {
    assertEquals(ARTICLE + ".1.5", InterviewGround.G5.basis().value());
    assertEquals(5, InterviewGround.values().length);
  }

  @DisplayName("实际约谈在送达通知与此刻之间；未签字须说明")
  @Test void minutes() {
    Instant notified = SomeInterview.NOW;
    Instant now = notified.plusSeconds(60);
    Minutes.of(notified, "记录", true, null).demandTrue(notified, now);
    assertThrows(Invalid.class, () -> Minutes.of(now.plusSeconds(1), "记录", true, null).demandTrue(notified, now));
    assertThrows(Invalid.class, () -> Minutes.of(notified.minusSeconds(60), "记录", true, null).demandTrue(notified, now));
    assertThrows(Invalid.class, () -> Minutes.of(notified, "记录", false, " ").demandTrue(notified, now));
  }

  @DisplayName("最早到期的承诺排在前面")
  @Test void soonest() {
    var all = List.of(Commitment.made(1, "甲", LocalDate.parse("2026-12-20")), Commitment.made(2, "乙", LocalDate.parse("2026-12-10")));
    assertEquals(LocalDate.parse("2026-12-10"), Commitments.soonest(all).orElseThrow());
  }
}
