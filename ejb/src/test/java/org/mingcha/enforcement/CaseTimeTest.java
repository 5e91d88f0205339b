package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.calendar.Published.CALENDAR;
import static org.mingcha.calendar.Published.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.PauseGround;
import org.mingcha.identity.Yuhang;

/** The ninety days of a case, with the days left out on which its investigation is suspended. */
@DisplayName("办案期限：立案之日起九十日，中止期间不计入（程序规定第46、64条，处罚法第60条）")
class CaseTimeTest {

  @DisplayName("2026年12月4日立案：九十日从次日起算；中止几日，顺延几日，末日逢休息日再顺延")
  @ParameterizedTest(name = "中止 {0} 至 {1} → {2} 到期")
  @CsvSource({", , 2027-03-04", "2026-12-10, 2026-12-14, 2027-03-09", "2026-12-10, 2026-12-18, 2027-03-15", "2026-12-10, 2026-12-10, 2027-03-05"})
  void ninetyDays(String from, String to, String due) {
    var kind = LimitKind.DECIDE_CASE;
    var pauses = from == null ? List.<Pause>of() : List.of(new Pause(PauseGround.SUSPENSION, day(from), day(to), "中止决定1号", "待检验"));
    var filedOn = China.dateOf(SomeCase.filed().seenBy(Yuhang.LEADER).openedAt());

    assertEquals(day(due), CALENDAR.deadline(filedOn, kind.length(), kind.unit(), pauses, List.of(), filedOn).dueOn());
  }
}
