package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.LimitKind.RELEASE_PRESERVED_EVIDENCE;
import static org.mingcha.calendar.LimitKind.STATEMENT;
import static org.mingcha.calendar.LimitKind.VERIFY_LEAD;
import static org.mingcha.calendar.PauseGround.TESTING;
import static org.mingcha.calendar.Published.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限如何告知：暂停到何时、何时终结、是不是本局逾期")
class LimitStandingTest {

  @DisplayName("暂停尚未结束的，届满日无从知道；写明何日恢复的，届满日已经确定（程序规定第18条）")
  @Test void howLongItStandsStill() {
    var sent = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", null);
    assertTrue(sent.on("2026-10-12").openEnded());

    var known = SomeLimit.of(VERIFY_LEAD, "2026-09-29").paused(TESTING, "2026-10-09", "2026-10-12");
    assertEquals("PAUSED false 2026-10-29", known.on("2026-10-12").state() + " " + known.on("2026-10-12").openEnded() + " " + known.on("2026-10-12").dueOn());
    assertFalse(sent.met("2026-10-13").on("2026-10-13").openEnded());
  }

  @DisplayName("终结的期限都说得出哪一日：办结日、届满日、不再计算之日；进行中的没有")
  @Test void whenItEnded() {
    assertNull(SomeLimit.of(VERIFY_LEAD, "2026-09-29").on("2026-10-12").endedOn());
    assertEquals(day("2026-10-10"), SomeLimit.of(VERIFY_LEAD, "2026-09-29").met("2026-10-10").on("2026-10-12").endedOn());
    assertEquals(day("2026-10-12"), SomeLimit.of(VERIFY_LEAD, "2026-09-29").cancelled("2026-10-12").on("2026-11-12").endedOn());
    var statement = SomeLimit.of(STATEMENT, "2026-10-12").lapsed("2026-10-30").on("2026-11-12");
    assertEquals("2026-10-19 2026-10-19", statement.dueOn() + " " + statement.endedOn());
  }

  @DisplayName("本局的期限过了才是逾期；当事人的期限届满不是（程序规定第57条）")
  @Test void whoMissedIt() {
    assertTrue(SomeLimit.of(VERIFY_LEAD, "2026-09-29").on("2026-11-12").missed());
    assertTrue(SomeLimit.of(VERIFY_LEAD, "2026-09-29").met("2026-11-10").on("2026-11-12").missed());
    assertTrue(SomeLimit.of(RELEASE_PRESERVED_EVIDENCE, "2026-10-12").lapsed("2026-10-30").on("2026-11-12").missed());
    assertFalse(SomeLimit.of(STATEMENT, "2026-10-12").lapsed("2026-10-30").on("2026-11-12").missed());
    assertFalse(SomeLimit.of(STATEMENT, "2026-10-12").on("2026-11-12").missed());
    assertFalse(SomeLimit.of(VERIFY_LEAD, "2026-09-29").cancelled("2026-11-10").on("2026-11-12").missed());
  }
}
