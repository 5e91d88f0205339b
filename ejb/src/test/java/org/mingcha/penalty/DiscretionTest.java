package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.discretion.DiscretionBands.Band;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.discretion.Exemption.Harm;
import org.mingcha.penalty.discretion.SimilarCases;

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

  @DisplayName("不予处罚：应当不罚、可以不罚，各有条件（处罚法第30、31、33、36条）")
  @ParameterizedTest(name = "年龄{0} 轻微{1} 及时改正{2} 后果{3} 前案{4} 无过错{5} 另有规定{6} 不能辨认{7} 过时效{8} → {9}")
  @CsvSource({
      "13,false,false,MORE,5,,false,,false,UNDER_AGE", "14,false,false,MORE,5,,false,,false,''", ",false,false,MORE,0,,false,,false,''",
      ",true,true,NONE,3,,false,,false,SLIGHT_AND_CORRECTED", ",true,false,NONE,3,,false,,false,''", ",false,true,NONE,3,,false,,false,''", ",true,true,SLIGHT,3,,false,,false,''",
      ",false,true,SLIGHT,0,,false,,false,FIRST_VIOLATION", ",false,true,MORE,0,,false,,false,''", ",false,false,SLIGHT,0,,false,,false,''", ",false,true,SLIGHT,1,,false,,false,''",
      ",false,false,MORE,5,进货凭证,false,,false,NO_FAULT", ",false,false,MORE,5,进货凭证,true,,false,''", ",false,false,MORE,5,' ',false,,false,''",
      ",true,true,NONE,0,,false,,false,SLIGHT_AND_CORRECTED FIRST_VIOLATION",
      ",false,false,MORE,5,,false,鉴定意见,false,INCAPABLE", ",false,false,MORE,5,,false,' ',false,''", ",false,false,MORE,5,,false,,true,TIME_BARRED"})
  void exemptions(Integer age, boolean slight, boolean corrected, Harm harm, int earlier, String proof, boolean otherwise, String incapacity,
      boolean timeBarred, String open) {
    var facts = new Exemption.Facts(age, slight, corrected, harm, earlier, proof, otherwise, incapacity, timeBarred);
    assertEquals(open, Exemption.openFor(facts).stream().map(Enum::name).collect(Collectors.joining(" ")));
    var mandatory = Exemption.openFor(facts).stream().anyMatch(Exemption::mandatory);
    assertEquals(mandatory, refuses(() -> Exemption.demandPunishable(facts)));
    for (var exemption : Exemption.values()) {
      assertEquals(!open.contains(exemption.name()) || mandatory && !exemption.mandatory(), refuses(() -> exemption.demand(facts, "当面教育")), exemption.name());
    }
  }

  @DisplayName("可以不罚的是初次违法；不罚也要教育并留下记录（处罚法第33条，程序规定第61条）")
  @Test void educationGoesOnRecord() {
    assertEquals(List.of(Exemption.FIRST_VIOLATION), Stream.of(Exemption.values()).filter(exemption -> !exemption.mandatory()).toList());
    var facts = new Exemption.Facts(null, true, true, Harm.NONE, 0, null, false, null, false);
    refused("penalty.education-missing", "APL@2021:33", () -> Exemption.SLIGHT_AND_CORRECTED.demand(facts, " "));
    refused("penalty.exempt-by-law", "APL@2021:33", () -> Exemption.FIRST_VIOLATION.demand(facts, "教育"));
    refused("penalty.not-exempt", "APL@2021:30", () -> Exemption.UNDER_AGE.demand(facts, "教育"));
    refused("penalty.exempt", "APL@2021:33", () -> Exemption.demandPunishable(facts));
  }

  @DisplayName("同类案件：数量、中位数、区间；少于三件的不显示")
  @Test void similarCases() {
    assertEquals(Optional.empty(), SimilarCases.of("P-27", List.of(Yuan.of("1"), Yuan.of("2"))));
    assertEquals(new SimilarCases("P-27", 3, Yuan.of("1000"), Yuan.of("2000"), Yuan.of("9000")),
        SimilarCases.of("P-27", List.of(Yuan.of("9000"), Yuan.of("1000"), Yuan.of("2000"))).orElseThrow());
    assertEquals(Yuan.of("2.01"), SimilarCases.of("P-27", List.of(Yuan.of("1"), Yuan.of("2"), Yuan.of("2.01"), Yuan.of("3"))).orElseThrow().median());
  }

  private static boolean refuses(Runnable step) {
    try {
      step.run();
      return false;
    } catch (RuleRefused refused) {
      return true;
    }
  }
}
