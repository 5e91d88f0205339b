package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.penalty.ledger.IllegalGains.Deduction.Kind.DIRECT_TAX;
import static org.mingcha.penalty.ledger.IllegalGains.Deduction.Kind.NECESSARY_EXPENSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.function.Executable;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.ledger.Amounts;
import org.mingcha.penalty.ledger.GoodsValue;
import org.mingcha.penalty.ledger.IllegalGains;
import org.mingcha.penalty.ledger.IllegalGains.Deduction;
import org.mingcha.penalty.ledger.IllegalGains.Income;

@DisplayName("金额、货值与违法所得（产品质量法第72条，处罚法第28条）")
class LedgerTest {

  private static final LocalDate PROOF_UNTIL = LocalDate.of(2027, 1, 20);

  @DisplayName("金额：最多两位小数、不为负、不过大、是普通数字")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"0.001,penalty.amount-decimals", "100.005,penalty.amount-decimals", "-0.01,penalty.amount-negative", "-1,penalty.amount-negative",
      "1000000000000,penalty.amount-too-large", "1E3,penalty.amount-unreadable", "一万,penalty.amount-unreadable", "'1,000',penalty.amount-unreadable",
      "0x10,penalty.amount-unreadable", "NaN,penalty.amount-unreadable", "1.,penalty.amount-unreadable",
      "1111111111111111111111111111111111,penalty.amount-unreadable"})
  void amountsThatAreNone(String text, String code) {
    assertEquals("/fine " + code, fault(() -> Amounts.read(text, "/fine")));
  }

  @DisplayName("金额：读得懂的")
  @Test void amounts() {
    assertEquals(Yuan.of("10000"), Amounts.read(" 10000.00 ", "/fine"));
    assertEquals(Yuan.of("0.1"), Amounts.read("0.10", "/fine"));
    assertEquals(Yuan.of("1.5"), Amounts.of(new BigDecimal("1.500"), "/fine"));
    assertEquals(Yuan.of("999999999999.99"), Amounts.read("999999999999.99", "/fine"));
    assertNull(Amounts.read(" ", "/fine"));
    assertEquals("/fine penalty.amount-too-large", fault(() -> Amounts.of(new BigDecimal("1E+999999999"), "/fine")));
    assertEquals("/fine penalty.amount-decimals", fault(() -> Amounts.of(new BigDecimal("1E-999999999"), "/fine")));
  }

  @DisplayName("货值：已售和未售按标价；没有标价的按市场价")
  @Test void goodsValue() {
    var marked = new GoodsValue.Line("移动电源", Yuan.of("89"), Yuan.of("70"), "同类", 412, 88);
    var unmarked = new GoodsValue.Line("充电头", null, Yuan.of("19.90"), "某平台同类产品三家均价", 10, 0);
    assertEquals(Yuan.of("44500"), new GoodsValue(List.of(marked)).value());
    assertEquals(Yuan.of("44699"), new GoodsValue(List.of(marked, unmarked)).value());
    assertEquals(Yuan.of("0"), new GoodsValue(List.of()).value());
  }

  @DisplayName("货值：没有价格、没有来源、数量为负、没有品名，指出哪一行")
  @Test void goodsThatCannotBeValued() {
    assertEquals("/goods/0/marketPrice penalty.price-source", fault(() -> goods(null, null, "x", 1, 0)));
    assertEquals("/goods/0/marketPrice penalty.price-source", fault(() -> goods(null, Yuan.of("1"), " ", 1, 0)));
    assertEquals("/goods/0/sold penalty.whole-number", fault(() -> goods(Yuan.of("1"), null, null, -1, 0)));
    assertEquals("/goods/0/unsold penalty.whole-number", fault(() -> goods(Yuan.of("1"), null, null, 0, -1)));
    assertEquals("/goods penalty.amount-too-large", fault(() -> goods(Yuan.of("999999999999999"), null, null, 2, 0)));
    assertEquals("/goods penalty.amount-too-large", fault(() -> goods(Yuan.of("1000000"), null, null, Long.MAX_VALUE, Long.MAX_VALUE)));
  }

  @DisplayName("违法所得：认定的收入减认定的支出和税款，不低于零")
  @Test void recognisedGains() {
    var income = List.of(new Income("销售412件", Yuan.of("36668"), "交易记录", true, null), new Income("退款订单", Yuan.of("890"), null, false, "已退款"));
    var deductions = List.of(new Deduction(NECESSARY_EXPENSE, "进货款", Yuan.of("20000"), "发票", PROOF_UNTIL, true, null),
        new Deduction(DIRECT_TAX, "增值税", Yuan.of("1068.5"), "完税证明", null, true, null),
        new Deduction(NECESSARY_EXPENSE, "罚款", Yuan.of("5000"), null, null, false, "不是必要支出"));
    assertEquals(Yuan.of("15599.50"), new IllegalGains(income, deductions, PROOF_UNTIL).recognised());
    assertEquals(Yuan.of("0"), new IllegalGains(List.of(), deductions, null).recognised());
  }

  @DisplayName("违法所得：缺名目、金额、证据、理由的，指出哪一项；逾期举证仍认定的要说明")
  @Test void itemsThatAreIncomplete() {
    assertEquals("/income/0/what required", income(new Income(" ", Yuan.of("1"), "e", true, null)));
    assertEquals("/income/0/amount required", income(new Income("a", null, "e", true, null)));
    assertEquals("/income/0/evidence required", income(new Income("a", Yuan.of("1"), " ", true, null)));
    assertEquals("/income/0/reason penalty.not-recognised-why", income(new Income("a", Yuan.of("1"), "e", false, " ")));
    assertEquals("/deductions/0/kind required", deduction(new Deduction(null, "a", Yuan.of("1"), "e", null, true, null)));
    assertEquals("/deductions/0/evidence required", deduction(new Deduction(DIRECT_TAX, "a", Yuan.of("1"), null, null, true, null)));
    assertEquals("/deductions/0/reason penalty.late-proof-why",
        deduction(new Deduction(DIRECT_TAX, "a", Yuan.of("1"), "e", PROOF_UNTIL.plusDays(1), true, null)));
    assertEquals(Yuan.of("0"), new IllegalGains(List.of(), List.of(new Deduction(DIRECT_TAX, "a", Yuan.of("1"), "e", PROOF_UNTIL.plusDays(1), true,
        "不可抗力")), PROOF_UNTIL).recognised());
  }

  private static void goods(Yuan marked, Yuan market, String source, long sold, long unsold) {
    new GoodsValue(List.of(new GoodsValue.Line("移动电源", marked, market, source, sold, unsold))).value();
  }

  private static String income(Income item) {
    return fault(() -> new IllegalGains(List.of(item), List.of(), null).recognised());
  }

  private static String deduction(Deduction item) {
    return fault(() -> new IllegalGains(List.of(), List.of(item), PROOF_UNTIL).recognised());
  }

  private static String fault(Executable step) {
    var fault = assertThrows(Invalid.class, step).violations().get(0);
    return fault.pointer() + " " + fault.code();
  }
}
