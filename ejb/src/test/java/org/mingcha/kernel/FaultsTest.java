package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid.Violation;

@DisplayName("逐项指出的错误")
class FaultsTest {

  @Test
  @DisplayName("一次说全，按提出的次序；没有错误就不拒绝")
  void allAtOnce() {
    var faults = new Faults().demand(true, "/a").demand(false, "/b").demand(false, "/c", "some.reason");
    assertEquals(List.of(Violation.of("/b", "required"), Violation.of("/c", "some.reason")), faults.list());
    assertEquals(faults.list(), assertThrows(Invalid.class, faults::throwIfAny).violations());
    new Faults().demand(true, "/a").throwIfAny();
  }

  @ParameterizedTest
  @DisplayName("写了字才算填写")
  @CsvSource({", false", "'', false", "'  ', false", "'　', false", "字, true"})
  void told(String text, boolean told) {
    assertEquals(told, Faults.told(text));
  }
}
