package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.LimitKind.RELEASE_PRESERVED_EVIDENCE;
import static org.mingcha.calendar.LimitKind.REPORT_URGENT_MEASURE;
import static org.mingcha.calendar.LimitKind.SEIZURE;
import static org.mingcha.calendar.LimitKind.STATEMENT;
import static org.mingcha.calendar.LimitKind.VERIFY_LEAD;
import static org.mingcha.calendar.LimitState.CANCELLED;
import static org.mingcha.calendar.LimitState.LAPSED;
import static org.mingcha.calendar.LimitState.MET;
import static org.mingcha.calendar.LimitState.OVERDUE;
import static org.mingcha.calendar.LimitState.PAUSED;
import static org.mingcha.calendar.LimitState.RUNNING;
import static org.mingcha.calendar.PauseGround.HEARING;
import static org.mingcha.calendar.PauseGround.RIGHT_HOLDER_IDENTIFICATION;
import static org.mingcha.calendar.PauseGround.TESTING;
import static org.mingcha.calendar.Published.day;

import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;

@DisplayName("期限的进行、暂停、延长与终结")
class TimeLimitTest {

  @DisplayName("核查十五个工作日；末日24时前不算逾期（程序规定第18条）")
  @Test void aLimitIsOverdueWhenItsLastDayIsOver() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29");

    assertEquals("2026-10-26T23:59:59+08:00", limit.on("2026-09-29").dueAt().toString());
    assertEquals(RUNNING, limit.at("2026-10-26T23:59:59.900+08:00").state());
    assertEquals(OVERDUE, limit.at("2026-10-27T00:00:00+08:00").state());
    assertEquals(Citation.of("SAMR-PROC@2022:18"), limit.on("2026-09-29").basis());
  }

  @DisplayName("送检期间不计入核查期限，次日接续（程序规定第18条）")
  @Test void testingDoesNotCount() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", "2026-10-12");

    assertEquals(day("2026-10-29"), limit.on("2026-10-14").dueOn());
    assertEquals(PAUSED, limit.on("2026-10-12").state());
    assertEquals(RUNNING, limit.on("2026-10-13").state());
  }

  @DisplayName("两段暂停重叠的日子只扣一次")
  @Test void overlappingPausesAreTakenOffOnce() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", "2026-10-12")
        .paused(RIGHT_HOLDER_IDENTIFICATION, "2026-10-12", "2026-10-13");

    assertEquals(day("2026-10-30"), limit.on("2026-10-20").dueOn());
  }

  @DisplayName("未结束的暂停：按今日结束暂算，到期日逐日后移")
  @Test void anOpenPauseMovesTheDueDateDayByDay() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", null);

    assertEquals(PAUSED, limit.on("2026-10-12").state());
    assertEquals(day("2026-10-29"), limit.on("2026-10-12").dueOn());
    assertEquals(day("2026-10-30"), limit.on("2026-10-13").dueOn());
    assertEquals(PAUSED, limit.on("2027-03-01").state());

    var resumed = limit.resumed(TESTING, "2026-10-12");
    assertEquals(day("2026-10-29"), resumed.on("2026-10-20").dueOn());
    assertEquals(RUNNING, resumed.on("2026-10-20").state());
  }

  @DisplayName("部门负责人批准延长十五个工作日（程序规定第18条）")
  @Test void verificationIsExtendedOnce() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29").extended(15, "2026-10-26");

    assertEquals(day("2026-11-16"), limit.on("2026-10-27").dueOn());
    assertEquals(15, limit.on("2026-10-27").length());
  }

  @DisplayName("办案九十日末日顺延，延长三十日从法定末日接续（程序规定第64条）")
  @Test void anExtensionContinuesFromTheDayOfTheRule() {
    var limit = SomeLimit.of(DECIDE_CASE, "2026-07-06");
    assertEquals(day("2026-10-04"), limit.on("2026-07-06").ruleDueOn());
    assertEquals(day("2026-10-08"), limit.on("2026-07-06").dueOn());

    assertEquals(day("2026-11-03"), limit.extended(30, "2026-10-08").on("2026-10-09").dueOn());
  }

  @DisplayName("听证时间从办案期限扣除（程序规定第64条），顺延日落入暂停的继续顺延")
  @Test void aHearingDuringTheRolledDaysIsTakenOffToo() {
    var limit = SomeLimit.of(DECIDE_CASE, "2026-07-06").paused(HEARING, "2026-10-08", "2026-10-13");

    assertEquals(day("2026-10-04"), limit.on("2026-10-14").ruleDueOn());
    assertEquals(day("2026-10-14"), limit.on("2026-10-14").dueOn());
  }

  @DisplayName("二十四小时跨节不停，以秒为准（程序规定第36条）")
  @Test void hoursRunThroughTheHoliday() {
    var limit = SomeLimit.ofHours(REPORT_URGENT_MEASURE, "2026-09-30T18:20:00+08:00");

    assertEquals("2026-10-01T18:20+08:00", limit.on("2026-09-30").dueAt().toString());
    assertEquals(day("2026-10-01"), limit.on("2026-09-30").dueOn());
    assertEquals(RUNNING, limit.at("2026-10-01T18:20:00+08:00").state());
    assertEquals(OVERDUE, limit.at("2026-10-01T18:20:01+08:00").state());
  }

  @DisplayName("小时类期限必须有起算时刻，日类期限只看北京时间的日期")
  @Test void hoursNeedAMomentAndDaysNeedADay() {
    assertThrows(IllegalArgumentException.class, () -> SomeLimit.of(REPORT_URGENT_MEASURE, "2026-09-30"));
    assertEquals(day("2026-10-01"), SomeLimit.ofHours(SEIZURE, "2026-09-30T16:30:00Z").on("2026-10-02").startedOn());
  }

  @DisplayName("办结之后状态与到期日不再变动，未结束的暂停一并结束")
  @Test void anEndedLimitStandsStill() {
    var met = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", null).met("2026-10-12");

    var view = met.on("2027-03-01");
    assertEquals(MET, view.state());
    assertEquals(day("2026-10-12"), view.metOn());
    assertEquals(day("2026-10-29"), view.dueOn());
    assertEquals(day("2026-10-12"), view.pauses().get(0).to());

    var cancelled = SomeLimit.of(VERIFY_LEAD, "2026-09-29").cancelled("2026-10-09").on("2027-03-01");
    assertEquals(CANCELLED, cancelled.state());
    assertNull(cancelled.metOn());
  }

  @DisplayName("期限届满之后才办结的，写明逾期办结：小时以时刻计，日以日期计；当事人自己的期限没有逾期（程序规定第36条，强制法第25条）")
  @Test void metLate() {
    Supplier<SomeLimit> hours = () -> SomeLimit.ofHours(REPORT_URGENT_MEASURE, "2026-09-30T08:30:00+08:00");
    assertFalse(hours.get().metAt("2026-10-01T08:30:00+08:00").on("2026-10-02").metLate());
    assertTrue(hours.get().metAt("2026-10-01T08:30:01+08:00").on("2026-10-02").metLate());
    assertFalse(hours.get().met("2026-10-01").on("2026-10-02").metLate(), "the moment is not known");
    assertTrue(hours.get().met("2026-10-02").on("2026-10-02").metLate());
    assertFalse(hours.get().on("2026-10-03").metLate(), "it is not met yet");
    assertFalse(SomeLimit.of(VERIFY_LEAD, "2026-09-29").met("2026-10-12").on("2026-12-03").metLate());
    assertTrue(SomeLimit.of(SEIZURE, "2026-12-16").metAt("2027-01-18T09:00:00+08:00").on("2027-01-18").metLate());
    assertFalse(SomeLimit.of(STATEMENT, "2026-12-16").met("2027-01-18").on("2027-01-18").metLate());
  }

  @DisplayName("先行登记保存满七个工作日才自动解除（处罚法第56条）")
  @Test void evidenceIsReleasedByLawWhenTheLimitIsOver() {
    var limit = SomeLimit.of(RELEASE_PRESERVED_EVIDENCE, "2026-04-30");

    assertThrows(RuleRefused.class, () -> limit.lapsed("2026-05-13"));
    assertEquals(RUNNING, limit.on("2026-05-13").state());
    assertEquals(LAPSED, limit.lapsed("2026-05-14").on("2026-05-14").state());
  }

  @DisplayName("起算之前已经办结的，以起算之日为办结之日：公告生效前书面放弃、送达生效前缴清（处罚法第62条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2026-12-20, 2027-01-03", "2027-01-03, 2027-01-03", "2027-01-05, 2027-01-05"})
  void doneBeforeTheTimeBegan(String done, String met) {
    var limit = SomeLimit.of(STATEMENT, "2027-01-03");

    assertEquals(day(met), limit.on("2026-12-20").notBeforeStart(day(done)));
    assertEquals(MET, limit.met(met).on("2027-01-10").state());
  }

  @DisplayName("几项检验交叉进行的，各自的期间合并计算，同一日只扣一次；录入先后不影响（程序规定第18条）")
  @ParameterizedTest(name = "先录{0}的结果")
  @CsvSource({"委托1号, 2026-10-14, 委托2号, 2026-10-12", "委托2号, 2026-10-12, 委托1号, 2026-10-14"})
  void testsSideBySide(String first, String firstEnd, String second, String secondEnd) {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29").pausedBy("委托1号", TESTING, "2026-10-09").pausedBy("委托2号", TESTING, "2026-10-08");
    var one = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-08", "2026-10-14");

    limit.resumed(TESTING, first, firstEnd);
    assertEquals(PAUSED, limit.on("2026-10-15").state());
    limit.resumed(TESTING, second, secondEnd);

    assertEquals(one.on("2026-10-15").dueOn(), limit.on("2026-10-15").dueOn());
    assertEquals(RUNNING, limit.on("2026-10-15").state());
  }

  @DisplayName("两项检验之间的日子照常计算")
  @Test void theDaysBetweenTestsCount() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-09-29").pausedBy("委托1号", TESTING, "2026-10-09").pausedBy("委托2号", TESTING, "2026-10-14")
        .resumed(TESTING, "委托1号", "2026-10-10").resumed(TESTING, "委托2号", "2026-10-15");
    var each = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", "2026-10-10").paused(TESTING, "2026-10-14", "2026-10-15");

    assertEquals(each.on("2026-10-16").dueOn(), limit.on("2026-10-16").dueOn());
  }

  @DisplayName("跨入未公布日历的年份，标明暂算")
  @Test void aLimitThatRunsIntoAnUnpublishedYearIsProvisional() {
    assertTrue(SomeLimit.of(VERIFY_LEAD, "2026-12-28").on("2026-12-28").provisional());
  }

  @DisplayName("并案后由另一事项接续的期限：起算日、中止、延长都不变")
  @Test void continuedForAnother() {
    var limit = SomeLimit.of(VERIFY_LEAD, "2026-12-03").paused(TESTING, "2026-12-07", "2026-12-08")
        .extended(15, "2026-12-10");
    var before = limit.on("2026-12-11");
    var after = limit.continuedFor("L2", "2026-12-11").on("2026-12-11");

    assertEquals("L2", after.subject().number());
    assertEquals(before.startedOn() + " " + before.dueOn() + before.pauses() + before.extensions(),
        after.startedOn() + " " + after.dueOn() + after.pauses() + after.extensions());
  }
}
