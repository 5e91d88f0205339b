package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.calendar.LimitKind.RELEASE_PRESERVED_EVIDENCE;
import static org.mingcha.calendar.LimitKind.VERIFY_LEAD;
import static org.mingcha.calendar.PauseGround.HEARING;
import static org.mingcha.calendar.PauseGround.TESTING;
import static org.mingcha.calendar.Published.day;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingcha.kernel.RuleRefused;

@DisplayName("期限上不许做的事")
class TimeLimitRefusalsTest {

  private final SomeLimit verification = SomeLimit.of(VERIFY_LEAD, "2026-09-29");

  @DisplayName("听证不是核查期限的扣除事由（程序规定第18条）")
  @Test void aGroundTheLawDoesNotKnowForTheLimit() {
    var refused = refused("calendar.pause-not-allowed", () -> verification.paused(HEARING, "2026-10-09", null));
    assertEquals(Map.of("ground", HEARING), refused.facts());
    assertEquals(day("2026-10-26"), verification.on("2026-10-12").dueOn());
  }

  @DisplayName("先行登记保存没有扣除（处罚法第56条）")
  @Test void preservationIsNeverPaused() {
    var preservation = SomeLimit.of(RELEASE_PRESERVED_EVIDENCE, "2026-04-30");
    var refused = refused("calendar.pause-not-allowed", () -> preservation.paused(TESTING, "2026-05-06", null));
    assertEquals("APL@2021:56", refused.basis().value());
  }

  @DisplayName("停走须有凭证")
  @Test void aPauseWithoutADocument() {
    refused("calendar.pause-without-document", () -> verification.pausedWithoutDocument(TESTING, "2026-10-09"));
  }

  @DisplayName("同一事由未结束，不得再次暂停")
  @Test void asTheSameGroundIsStillOpen() {
    verification.paused(TESTING, "2026-10-09", null);
    refused("calendar.already-paused", () -> verification.paused(TESTING, "2026-10-12", null));
  }

  @DisplayName("没有暂停，或者早于暂停之日，不得恢复")
  @Test void aResumptionWithoutAPause() {
    refused("calendar.not-paused", () -> verification.resumed(TESTING, "2026-10-12"));
    verification.paused(TESTING, "2026-10-09", null);
    refused("calendar.resumed-before-pause", () -> verification.resumed(TESTING, "2026-10-08"));
  }

  @DisplayName("期限届满后不得再暂停或者延长；末日当天仍可")
  @Test void anExpiredLimitIsNotRevived() {
    refused("calendar.already-expired", () -> verification.paused(TESTING, "2026-10-27", null));
    var refused = refused("calendar.already-expired", () -> verification.extended(15, "2026-10-27"));
    assertEquals(Map.of("dueOn", day("2026-10-26")), refused.facts());

    assertEquals(day("2026-11-16"), verification.extended(15, "2026-10-26").on("2026-10-27").dueOn());
  }

  @DisplayName("核查只能延长一次（程序规定第18条）")
  @Test void aSecondExtensionOfTheVerification() {
    verification.extended(10, "2026-10-20");
    refused("calendar.extension-not-allowed", () -> verification.extended(5, "2026-10-21"));
  }

  @DisplayName("一次延长超过法定日数的，写明最多几日（程序规定第18条）")
  @Test void longerThanTheLawAllows() {
    assertEquals(Map.of("days", 16, "most", 15), refused("calendar.extension-too-long", () -> verification.extended(16, "2026-10-20")).facts());
  }

  @DisplayName("不得在起算之前办结")
  @Test void metBeforeItBegan() {
    refused("calendar.met-before-start", () -> verification.met("2026-09-28"));
  }

  @DisplayName("末日未过，不得认定失效")
  @Test void aLapseBeforeTheEnd() {
    refused("calendar.not-expired", () -> verification.lapsed("2026-10-26"));
  }

  @DisplayName("延长须有批准人、批准时间和理由；暂停不得倒置")
  @Test void anIncompleteRecordIsNoRecord() {
    var at = Instant.EPOCH;
    assertThrows(IllegalArgumentException.class, () -> new Extension(0, "负责人", at, "案情复杂"));
    assertThrows(IllegalArgumentException.class, () -> new Extension(5, null, at, "案情复杂"));
    assertThrows(IllegalArgumentException.class, () -> new Extension(5, "负责人", null, "案情复杂"));
    assertThrows(IllegalArgumentException.class, () -> new Extension(5, "负责人", at, " "));
    assertThrows(IllegalArgumentException.class, () -> new Pause(TESTING, day("2026-10-09"), day("2026-10-08"), "委托书", null));
  }

  private static RuleRefused refused(String code, Executable step) {
    var refused = assertThrows(RuleRefused.class, step);
    assertEquals(code, refused.code());
    return refused;
  }
}
