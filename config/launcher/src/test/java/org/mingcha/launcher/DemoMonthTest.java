package org.mingcha.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("演示的一个月")
class DemoMonthTest {

  private final DemoMonth month = new DemoMonth(null);

  @Test
  @DisplayName("工作日往回数，不落在周末；往后数同样")
  void workdaysAreWeekdays() {
    for (int ago = 1; ago < 30; ago++) {
      var day = month.workday(ago);
      assertTrue(day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
      assertEquals(month.workday(1), DemoMonth.later(day, ago - 1));
    }
  }

  @Test
  @DisplayName("同一种事每次抽出同样的签，另一种事另抽")
  void lotsAreDrawnAlike() {
    assertEquals(month.lots("leads").nextLong(), new DemoMonth(null).lots("leads").nextLong());
    assertTrue(month.lots("leads").nextLong() != month.lots("reports").nextLong());
  }

  @Test
  @DisplayName("四十家店各有各的号码，校验位都对")
  void fortyShopsHaveNumbersOfTheirOwn() {
    var numbers = new HashSet<String>();
    var ids = new HashSet<String>();
    for (var shop : DemoShops.ALL) {
      assertTrue(shop.number().matches("[0-9A-HJ-NPQRTUWXY]{18}"), shop.number());
      numbers.add(shop.number());
      ids.add(shop.id());
    }
    assertEquals(40, DemoShops.ALL.size());
    assertEquals(40, numbers.size());
    assertEquals(40, ids.size());
  }
}
