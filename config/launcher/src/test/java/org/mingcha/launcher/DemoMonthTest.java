package org.mingcha.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("演示的一个月")
class DemoMonthTest {

  private final DemoMonth month = new DemoMonth(null);

  @Test
  @DisplayName("工作日往回数，不落在周末；往后数同样")
  void workdaysAreWeekdays() {
    var november = new DemoMonth(null, LocalDate.parse("2026-11-30"));
    for (int ago = 1; ago < 30; ago++) {
      var day = november.workday(ago);
      assertTrue(day.getDayOfWeek() != DayOfWeek.SUNDAY, day.toString());
      assertEquals(november.workday(1), DemoMonth.later(day, ago - 1));
    }
  }

  @Test
  @DisplayName("机关放假不上班，调休的星期六上班：国庆节前后")
  void holidaysAreNotWorked() {
    var october = new DemoMonth(null, LocalDate.parse("2026-10-09"));
    assertEquals(LocalDate.parse("2026-10-08"), october.workday(1));
    assertEquals(LocalDate.parse("2026-09-30"), october.workday(2));
    assertEquals(LocalDate.parse("2026-10-08"), DemoMonth.later(LocalDate.parse("2026-09-30"), 1));
    assertEquals(LocalDate.parse("2026-09-30"), october.workdaySince(4));
    assertEquals(LocalDate.parse("2026-10-10"), DemoMonth.later(LocalDate.parse("2026-10-09"), 1));
  }

  @Test
  @DisplayName("第110号令施行之前发现的，不按该令责令改正和处罚")
  void beforeOrder110OtherLawIsBroken() {
    assertEquals("OTHER R-EC76", DemoBreach.on(LocalDate.parse("2026-11-30")).ordered() + " " + DemoBreach.on(LocalDate.parse("2026-11-30")).rule());
    assertEquals("DISPLAY P-27", DemoBreach.on(LocalDate.parse("2026-12-01")).ordered() + " " + DemoBreach.on(LocalDate.parse("2026-12-01")).rule());
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
