package org.mingcha.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.calendar.LimitKind;

@DisplayName("程序说明写明全部期限，也写明不由步骤起算的期限")
class LimitsTableTest {

  @DisplayName("每一种期限都在某个程序的说明里")
  @Test void everyLimitIsInSomeProcedure() {
    var missing = EnumSet.allOf(LimitKind.class);
    Declared.all().forEach(declared -> missing.removeAll(LimitsTable.kinds(declared)));
    LimitInCode.BEFORE.forEach(missing::remove);
    assertEquals(EnumSet.noneOf(LimitKind.class), missing);
  }

  @DisplayName("说明里写的类，确实管这个期限")
  @Test void whatIsDeclaredIsWhatTheCodeDoes() throws ClassNotFoundException {
    for (var one : LimitInCode.all().toList()) {
      assertTrue(Declared.source(Class.forName("org.mingcha." + one.by())).contains(one.kind().name()), one.toString());
    }
  }

  @DisplayName("法律没有写明长短的期限，不写成零")
  @Test void nothingIsOfNoLength() {
    Declared.all().forEach(declared -> {
      var page = ProcedurePage.of(declared);
      assertFalse(page.contains(", 0 ") || page.contains("| 0 "), declared.edition());
    });
  }
}
