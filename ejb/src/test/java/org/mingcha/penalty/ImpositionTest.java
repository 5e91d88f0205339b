package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.penalty.Sanction.REVOKE_BUSINESS_LICENCE;
import static org.mingcha.penalty.Sanction.SUSPEND_BUSINESS;
import static org.mingcha.penalty.Sanction.WARNING;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Yuan;

@DisplayName("处罚内容：任何一项加重都要重新告知（处罚法第45条，程序规定第58条）")
class ImpositionTest {

  private static final Imposition NOTIFIED = of(false, "50000", "1200.50", "300", SUSPEND_BUSINESS);

  @DisplayName("与告知一致、较轻的，不算加重")
  @Test void sameOrLighterIsNotHeavier() {
    assertFalse(NOTIFIED.heavierThan(NOTIFIED));
    assertFalse(of(false, "49999.99", "1200.50", "300", SUSPEND_BUSINESS).heavierThan(NOTIFIED));
    assertFalse(of(false, null, "0", "0").heavierThan(NOTIFIED));
  }

  @DisplayName("罚款、没收、处罚种类、情节，任何一项加重一分、多出一种，就是加重")
  @Test void oneFenInOneRespectIsHeavier() {
    assertTrue(of(false, "50000.01", "0", "0").heavierThan(NOTIFIED));
    assertTrue(of(false, "1", "1200.51", "300", SUSPEND_BUSINESS).heavierThan(NOTIFIED));
    assertTrue(of(false, "1", "0", "300.01", SUSPEND_BUSINESS).heavierThan(NOTIFIED));
    assertTrue(of(false, "1", "0", "0", WARNING).heavierThan(NOTIFIED));
    assertTrue(of(true, "50000", "1200.50", "300", SUSPEND_BUSINESS).heavierThan(NOTIFIED));
  }

  @DisplayName("没有告知罚款的，罚一分也是加重")
  @Test void aFineWhereNoneWasNotified() {
    assertTrue(of(false, "0.01", "0", "0").heavierThan(of(false, null, "0", "0", WARNING)));
  }

  @DisplayName("应缴金额是罚款加没收的违法所得，没收的物品不计")
  @Test void totalIsMoneyOwed() {
    assertEquals(Yuan.of("51200.50"), NOTIFIED.total());
    assertEquals(Yuan.of("1500.50"), NOTIFIED.confiscated());
  }

  @DisplayName("什么都不处罚的，不是处罚")
  @Test void nothingIsNoPenalty() {
    assertFalse(of(false, null, "0", "0").imposesSomething());
    assertTrue(of(false, null, "0", "0.01").imposesSomething());
    assertTrue(of(false, null, "0", "0", WARNING).imposesSomething());
  }

  @DisplayName("处罚种类存为一列文字，读回不变")
  @Test void sanctionsAreKeptAsText() {
    var column = new SanctionsColumn();
    var some = Sanctions.of(REVOKE_BUSINESS_LICENCE, WARNING, WARNING);
    assertEquals("WARNING REVOKE_BUSINESS_LICENCE", column.convertToDatabaseColumn(some));
    assertEquals(some, column.convertToEntityAttribute(column.convertToDatabaseColumn(some)));
    assertEquals(Sanctions.NONE, column.convertToEntityAttribute(""));
  }

  private static Imposition of(boolean serious, String fine, String gains, String goods, Sanction... sanctions) {
    return new Imposition("P-31", serious, fine == null ? null : Yuan.of(fine), Yuan.of(gains), Yuan.of(goods), Sanctions.of(sanctions));
  }
}
