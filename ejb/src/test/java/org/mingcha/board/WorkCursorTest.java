package org.mingcha.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor of the work list comes back as it was given, and no other text passes for one. */
@DisplayName("工作台翻页")
class WorkCursorTest {

  @DisplayName("翻页标记原样读回，编号里的波浪号也不丢")
  @Test void whatWasGivenIsRead() {
    var cursor = new WorkCursor(LocalDate.of(2026, 12, 8), "余市监线〔2026〕1号~甲");
    assertEquals("2026-12-08~余市监线〔2026〕1号~甲", cursor.text());
    assertEquals(cursor, WorkCursor.parse(cursor.text()));
    assertEquals(WorkCursor.start(), WorkCursor.parse(WorkCursor.start().text()));
  }

  @DisplayName("没有期限的排在最后；当事人期限已届满的，有办案期限的按办案期限，没有的与今天到期的在一起")
  @ParameterizedTest(name = "期限 {0}，当事人期限 {1} → {2}")
  @CsvSource({",, 9999-12-31~R1", "2026-12-08,, 2026-12-08~R1", "2026-12-08, STATEMENT, 2026-12-08~R1", ", SELLER_OBJECTION, 2026-12-10~R1"})
  void itsPlace(LocalDate dueOn, String partyTimeOver, String place) {
    assertEquals(place, WorkCursor.after(row(dueOn, partyTimeOver), LocalDate.of(2026, 12, 10)).text());
  }

  @DisplayName("不是我们给的标记，不认")
  @ParameterizedTest
  @ValueSource(strings = {"", "~", "17", "2026-12-08", "2026-13-01~R1", "R1~2026-12-08", "+999999999-12-31~R1", "-0001-01-01~R1"})
  void aForeignCursorIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> WorkCursor.parse(text));
  }

  private static WorkRow row(LocalDate dueOn, String partyTimeOver) {
    return new WorkRow("leads", "R1", "t", "VERIFYING", "330110", "verify", "INSPECTOR", "VERIFY_LEAD", dueOn, null, false, false, "李", null, partyTimeOver);
  }
}
