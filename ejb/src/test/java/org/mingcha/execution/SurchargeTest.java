package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Yuan;

@DisplayName("加处罚款：期满次日起每日百分之三，不超过罚款数额（处罚法第72、73条，程序规定第75条）")
class SurchargeTest {

  private static final LocalDate DUE = LocalDate.parse("2027-01-06");
  private static final PaymentPlans AT_ONCE = PaymentPlans.of(PaymentPlan.whole(DUE));

  @DisplayName("按日累计，第三十四日封顶")
  @ParameterizedTest(name = "期满后 {0} 日：{1}")
  @CsvSource({"0, 0", "1, 300", "2, 600", "33, 9900", "34, 10000", "400, 10000"})
  void threePerCentADay(int days, String surcharge) {
    assertEquals(Yuan.of(surcharge), Surcharge.accrued(Yuan.of("10000"), AT_ONCE, List.of(), List.of(), DUE.plusDays(days)));
  }

  @DisplayName("复议、诉讼期间不计：首尾两日都不计，之后继续累计")
  @ParameterizedTest(name = "第 {0} 日至第 {1} 日复议，到第十日：{2}")
  @CsvSource({"1, 10, 0", "4, 7, 1800", "8, , 2100", "11, , 3000"})
  void standsStillDuringRemedies(int from, Integer to, String surcharge) {
    var filed = Remedy.filed(Remedy.Kind.RECONSIDERATION, "区政府", DUE.plusDays(from), "复议1号");
    var remedy = to == null ? filed : filed.ended(RemedyEnd.of(Remedy.Outcome.UPHELD, DUE.plusDays(to), "决定1号"));

    assertEquals(Yuan.of(surcharge), Surcharge.accrued(Yuan.of("10000"), AT_ONCE, List.of(), List.of(remedy), DUE.plusDays(10)));
  }

  @DisplayName("部分缴纳的，自次日起按未缴部分；缴清之后不再累计")
  @Test void onWhatIsOpen() {
    var half = new Payment(PaymentItem.FINE, Yuan.of("5000"), DUE.plusDays(2), "票1", "x");
    var rest = new Payment(PaymentItem.FINE, Yuan.of("5000"), DUE.plusDays(4), "票2", "x");

    assertEquals(Yuan.of("900"), Surcharge.accrued(Yuan.of("10000"), AT_ONCE, List.of(half), List.of(), DUE.plusDays(4)));
    assertEquals(Yuan.of("900"), Surcharge.accrued(Yuan.of("10000"), AT_ONCE, List.of(half, rest), List.of(), DUE.plusDays(30)));
  }

  @DisplayName("厘以下舍去")
  @Test void roundedDown() {
    assertEquals(Yuan.of("0.03"), Surcharge.accrued(Yuan.of("1.33"), AT_ONCE, List.of(), List.of(), DUE.plusDays(1)));
  }
}
