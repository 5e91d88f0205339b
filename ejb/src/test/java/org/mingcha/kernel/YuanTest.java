package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("金额")
class YuanTest {

  @ParameterizedTest
  @CsvSource({"89, 89.00", "36668.0, 36668.00", "0.01, 0.01", "1E+4, 10000.00", "1.100, 1.10", "0, 0.00", "0.000, 0.00"})
  void anAmountIsKeptWithTwoDecimals(String written, String kept) {
    assertEquals(kept, Yuan.of(written).toString());
    assertEquals(Yuan.of(kept), Yuan.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.005", "0.001", "1E+15", "1E+999999999", "1E-999999999"})
  void negativeFinerOrAbsurdAmountsAreRefusedAtOnce(String written) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2),
        () -> assertThrows(IllegalArgumentException.class, () -> Yuan.of(written)));
  }

  @Test void centsAddUpExactly() {
    assertEquals(Yuan.of("0.30"), Yuan.of("0.10").plus(Yuan.of("0.20")));
    assertTrue(Yuan.of("9999.99").compareTo(Yuan.of("10000")) < 0);
  }
}
