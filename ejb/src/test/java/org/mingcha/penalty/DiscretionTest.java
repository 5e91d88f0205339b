package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.discretion.DiscretionBands.Band;

@DisplayName("裁量（处罚法第32至34条）")
class DiscretionTest {

  private static final FineRange RANGE = new FineRange(Yuan.of("20000"), Yuan.of("100000"));

  @DisplayName("默认：幅度的30%以下从轻，70%以上从重，界限本身属于一般")
  @ParameterizedTest
  @CsvSource({"19999.99,REDUCED", "20000,LENIENT", "43999.99,LENIENT", "44000,USUAL", "76000,USUAL", "76000.01,HEAVIER", "100000,HEAVIER"})
  void bands(String fine, Band band) {
    assertEquals(band, PenaltySettings.shipped().bands().of(Yuan.of(fine), RANGE));
  }

  @DisplayName("各省可以设定不同的界限，但要读得通")
  @Test void provincesSetTheirOwn() {
    assertEquals(Band.USUAL, new DiscretionBands(BigDecimal.ZERO, BigDecimal.ONE).of(Yuan.of("20000"), RANGE));
    assertThrows(Invalid.class, () -> new DiscretionBands(new BigDecimal("0.8"), new BigDecimal("0.7")));
    assertThrows(Invalid.class, () -> new DiscretionBands(new BigDecimal("0.3"), new BigDecimal("1.01")));
    assertThrows(Invalid.class, () -> new DiscretionBands(new BigDecimal("-0.01"), new BigDecimal("0.7")));
  }

  @DisplayName("固定数额的罚款没有幅度")
  @Test void aSingleSum() {
    assertEquals(BigDecimal.ONE, new FineRange(Yuan.of("300"), Yuan.of("300")).position(Yuan.of("300")));
  }
}
