package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page ends where it says, and what was typed into a search is searched for as typed. */
@DisplayName("分页与查询值")
class PageTest {

  @DisplayName("多读一行只证明还有下一页：下一页从本页末行起")
  @ParameterizedTest(name = "读到 {0} 行，每页 {1} 行 → {2} 行，下一页 {3}")
  @CsvSource({"0, 2, 0, ", "1, 2, 1, ", "2, 2, 2, ", "3, 2, 2, row-2"})
  void aPageIsCut(int rows, int limit, int shown, String next) {
    var page = Page.cut(IntStream.rangeClosed(1, rows).boxed().toList(), limit, row -> "row-" + row);

    assertEquals(IntStream.rangeClosed(1, shown).boxed().toList(), page.items());
    assertEquals(next, page.next());
  }

  @DisplayName("换一种样子看，下一页不变")
  @Test void mappingKeepsThePlace() {
    assertEquals(new Page<>(List.of("1", "2"), "row-2"), new Page<>(List.of(1, 2), "row-2").map(String::valueOf));
  }

  @DisplayName("模糊查询：通配符按普通字符，空白等于未填")
  @ParameterizedTest(name = "[{0}] → [{1}]")
  @CsvSource(value = {"电器|%电器%", "' 电器 '|%电器%", "50%_\\|%50\\%\\_\\\\%", "' '|", "|"}, delimiter = '|')
  void aSearchIsForWhatWasTyped(String typed, String pattern) {
    assertEquals(pattern, Rows.contains(typed));
  }

  @DisplayName("日期列：两种类型，一个日子")
  @Test void aDateIsADate() {
    var day = LocalDate.of(2026, 12, 1);
    assertEquals(day, Rows.day(Date.valueOf(day)));
    assertEquals(day, Rows.day(day));
    assertNull(Rows.day(null));
  }
}
